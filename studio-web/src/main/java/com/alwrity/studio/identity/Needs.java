package com.alwrity.studio.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What it takes to call this: the scope that a token was issued for (sessions have all), and what one may do in the
 * workspace. Whatever is below {@code /admin} is for the installation's admins, besides.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {
    Scope value();

    /** Empty for what goes with the scope: whoever writes or runs is an editor. */
    MemberRole[] member() default {};
}
