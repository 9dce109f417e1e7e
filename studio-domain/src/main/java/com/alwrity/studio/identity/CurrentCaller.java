package com.alwrity.studio.identity;

import com.alwrity.studio.problem.StudioException;

/** Who is at the page that is being served: for views of modules that do not know how people sign in. */
public interface CurrentCaller {

    /** @throws StudioException NOT_SIGNED_IN */
    Caller caller();

    /** From now on the page's session is this person's, with the admin behind it who was given their profile. */
    void actAs(Profile person);
}
