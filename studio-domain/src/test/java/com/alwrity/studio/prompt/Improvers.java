package com.alwrity.studio.prompt;

/** The improver with the rules that are shipped, for tests outside its package. */
public final class Improvers {

    private Improvers() {}

    public static PromptImprover shipped() {
        PromptImprover improver = new PromptImprover();
        improver.load();
        return improver;
    }
}
