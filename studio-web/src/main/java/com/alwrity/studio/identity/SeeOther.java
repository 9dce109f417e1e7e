package com.alwrity.studio.identity;

import jakarta.servlet.http.HttpServletResponse;

/** Sends a browser on after a form was posted. */
final class SeeOther {

    private SeeOther() {}

    /** @param path of this site; given as it is, so that it holds behind any proxy */
    static void send(HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
        response.setHeader("Cache-Control", "no-store");
    }
}
