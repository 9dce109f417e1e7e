package com.alwrity.studio.identity;

import java.io.Serializable;
import java.net.URI;

/**
 * A sign-in at a provider that has begun and not ended yet.
 *
 * @param state comes back with the browser: the answer belongs to this journey
 * @param nonce comes back within the proof: it was made for this journey
 * @param verifier shows that who redeems the answer is who began
 * @param callback the page of ours that the browser comes back to
 */
public record SignInJourney(String state, String nonce, String verifier, URI callback) implements Serializable {

    /** Its secrets are nobody's business. */
    @Override
    public String toString() {
        return "SignInJourney[" + callback + "]";
    }
}
