package com.alwrity.studio.asset;

/**
 * Where an asset comes from.
 *
 * @param ai whether a generative model made it
 * @param label for people, such as {@code Storyboard draft drawn offline, no AI model}
 * @param source {@code upload} or the model's key
 * @param flagged whether who made it marks it as something that not everybody should see
 */
public record Provenance(boolean ai, String label, String source, Boolean flagged) {
    public static final Provenance UPLOAD = new Provenance(false, "Uploaded", "upload", false);

    public Provenance {
        flagged = Boolean.TRUE.equals(flagged);
    }
}
