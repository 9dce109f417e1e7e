package com.alwrity.studio.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Brings all stored secrets under the current secret of the installation, so that the former ones can be forgotten. */
@ApplicationScoped
public class SecretRotation {

    private static final Logger LOG = System.getLogger(SecretRotation.class.getName());

    @Inject
    @Any
    private Instance<SealedSecrets> keepers;

    public void sealAnew() {
        int renewed = 0;
        for (SealedSecrets keeper : keepers) {
            renewed += keeper.sealAnew();
        }
        if (renewed > 0) {
            LOG.log(Level.INFO, "{0} stored secrets are encrypted with the current studio.secret now", renewed);
        }
    }
}
