package com.alwrity.studio.identity;

/**
 * Asks for a new password for somebody.
 *
 * @param expectedVersion the version of the account that one has seen
 */
public record PasswordReset(Long expectedVersion) {

    long version() {
        return UserPatch.required(expectedVersion);
    }
}
