package com.alwrity.studio.identity;

import java.net.URI;
import java.net.URISyntaxException;

/** Where to go after signing in. */
final class NextPage {

    private static final String HOME = "/";
    private static final int LONGEST = 2_000;

    private NextPage() {}

    /** The path if it stays on this site, else the first page: nobody is sent elsewhere by a link to our form. */
    static String safe(String path) {
        if (path == null || path.length() > LONGEST || !path.startsWith("/") || path.startsWith("//")) {
            return HOME;
        }
        try {
            URI uri = new URI(path);
            return uri.getScheme() == null && uri.getRawAuthority() == null && !path.startsWith("/sign-")
                    ? uri.toASCIIString()
                    : HOME;
        } catch (URISyntaxException e) {
            return HOME;
        }
    }
}
