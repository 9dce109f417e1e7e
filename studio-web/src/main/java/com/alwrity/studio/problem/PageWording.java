package com.alwrity.studio.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The words of the studio's pages. */
@ApplicationScoped
public class PageWording implements Wording {

    @Override
    public String of(Violation violation) {
        return ProblemWords.of(violation);
    }

    @Override
    public String of(String code, Map<String, Object> params) {
        return ProblemWords.of("", code, params);
    }
}
