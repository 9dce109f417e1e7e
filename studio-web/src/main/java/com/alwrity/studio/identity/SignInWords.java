package com.alwrity.studio.identity;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.text.Formats;
import com.alwrity.studio.text.Texts;
import com.vaadin.flow.router.Location;

/** Why somebody is back at the sign-in page, in a sentence. */
final class SignInWords {

    private SignInWords() {}

    /** @param provider what people know the provider by; empty without one */
    static String of(String reason, Location location, String provider) {
        return switch (reason) {
            case "throttled" -> t("sign_in.throttled", wait(location));
            case "elsewhere" -> t("sign_in.elsewhere", provider);
            default ->
                reason.matches("oidc\\.[a-z_]{1,30}")
                        ? Texts.find("sign_in." + reason, provider)
                                .orElseGet(() -> t("sign_in.oidc.untrusted", provider))
                        : t("sign_in.failed");
        };
    }

    private static String wait(Location location) {
        return location.getQueryParameters()
                .getSingleParameter("wait")
                .filter(seconds -> seconds.matches("\\d{1,6}"))
                .map(seconds -> Formats.roughly(Integer.parseInt(seconds)))
                .orElseGet(() -> Formats.roughly(60));
    }
}
