package com.alwrity.studio.operation;

/** What the texts of a request are held to. */
public final class Limits {

    /** Characters of a description of what is wanted. */
    public static final int PROMPT = 2_500;

    /** Characters of a text that a voice speaks. */
    public static final int SPOKEN = 10_000;

    /** Characters of a name that stands for something, such as a style or a voice. */
    public static final int NAME = 100;

    /** A BCP 47 tag; {@code und} names no language. */
    public static final String LANGUAGE = "(?![uU][nN][dD](-|$))[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,10}";

    private Limits() {}
}
