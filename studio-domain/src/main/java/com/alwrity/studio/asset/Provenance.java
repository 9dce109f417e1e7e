package com.alwrity.studio.asset;

/**
 * Where an asset comes from.
 *
 * @param ai whether a generative model made it
 * @param label for people, such as {@code Storyboard draft drawn offline, no AI model}
 * @param source {@code upload} or the model's key
 */
public record Provenance(boolean ai, String label, String source) {
    public static final Provenance UPLOAD = new Provenance(false, "Uploaded", "upload");
}
