package com.alwrity.studio.asset;

import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** What a client tells of a file: pairs of a key and the Base64 of its value, with commas. */
final class UploadMetadata {

    private static final int LONGEST_NAME = 500;

    private UploadMetadata() {}

    /** The file's name, or null if none is told. */
    static String filename(String header) {
        if (header == null) {
            return null;
        }
        for (String pair : header.split(",")) {
            String[] parts = pair.strip().split(" ", 2);
            if (parts[0].equals("filename") && parts.length == 2) {
                String name = decoded(parts[1].strip());
                return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
            }
        }
        return null;
    }

    private static String decoded(String value) {
        try {
            return new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw StudioException.invalid(new Violation("Upload-Metadata", "malformed"));
        }
    }
}
