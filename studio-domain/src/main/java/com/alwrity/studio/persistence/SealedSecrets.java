package com.alwrity.studio.persistence;

/** Secrets that are kept encrypted by {@link Seal}; each keeper of some implements it. */
public interface SealedSecrets {

    /**
     * Encrypts those with the current secret that were encrypted with a former one.
     *
     * @return how many
     */
    int sealAnew();
}
