package com.alwrity.studio.provider.http;

import java.net.http.HttpHeaders;

/**
 * A service's answer.
 *
 * @param body its text; never for users or the log, as nobody knows what is in it
 */
public record Answer(int status, HttpHeaders headers, String body) {

    public boolean good() {
        return status >= 200 && status < 300;
    }
}
