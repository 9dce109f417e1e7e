package com.alwrity.studio.problem;

import java.util.Map;

/** Says problems in the language of the page that is being served: for views of modules that hold no texts. */
public interface Wording {

    /** What is wrong with a value. */
    String of(Violation violation);

    /** The text of a code, with its figures put in. */
    String of(String code, Map<String, Object> params);
}
