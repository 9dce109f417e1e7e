package com.alwrity.studio.identity;

import java.net.URI;
import java.util.Optional;

/** Somebody outside who vouches for people: they sign in there and come back with a proof. */
public interface SignInProvider {

    /** What people know it by; empty where single sign-on is off. */
    Optional<String> name();

    /**
     * Sends somebody there.
     *
     * @param callback the page of ours that they come back to
     */
    Departure depart(URI callback);

    /**
     * Checks what somebody came back with.
     *
     * @param journey what was noted when they were sent there
     * @param query of the callback, as it came
     * @param home the page of ours to show after they sign out there, too
     */
    Arrival arrive(SignInJourney journey, String query, URI home);

    /** What becomes of sending somebody there. */
    sealed interface Departure {

        /** @param journey to be kept until they come back, where only their own browser can lead to it */
        record To(URI address, SignInJourney journey) implements Departure {}

        record Refused(SignInRefusal why) implements Departure {}
    }

    /** What becomes of somebody's coming back. */
    sealed interface Arrival {

        /** @param signOut where they sign out there, too; empty where the provider has no such page */
        record Proven(ProvenIdentity who, Optional<URI> signOut) implements Arrival {}

        record Refused(SignInRefusal why) implements Arrival {}
    }
}
