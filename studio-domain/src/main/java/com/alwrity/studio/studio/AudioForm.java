package com.alwrity.studio.studio;

import java.util.UUID;

/**
 * The sound as it was asked for.
 *
 * @param kind silent, upload, speech or generated
 * @param assetId the sound to use, for upload
 * @param text what is said, for speech
 * @param voice a voice's key; absent: the language's best
 * @param language BCP 47 tag; absent: en
 */
public record AudioForm(String kind, UUID assetId, String text, String voice, String language) {}
