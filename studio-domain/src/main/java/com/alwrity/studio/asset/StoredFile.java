package com.alwrity.studio.asset;

/** A file that lies in the blob store. */
public record StoredFile(BlobKey key, String contentType, long bytes, String sha256) {}
