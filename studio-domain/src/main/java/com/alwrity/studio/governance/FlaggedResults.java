package com.alwrity.studio.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What becomes of results that a provider marks as something that not everybody should see. */
@ApplicationScoped
public class FlaggedResults {

    /** The three ways to treat them. */
    public enum Treatment {
        /** They are not taken in. */
        BLOCK,
        /** They are shown blurred until somebody asks to see them. */
        BLUR,
        /** They are shown, and marked. */
        ALLOW
    }

    private final Treatment treatment;

    /** @param treatment {@code block}, {@code blur} or {@code allow} */
    @Inject
    public FlaggedResults(@ConfigProperty(name = "studio.safety.flagged", defaultValue = "blur") String treatment) {
        this.treatment = Treatment.valueOf(treatment.toUpperCase(Locale.ROOT));
    }

    protected FlaggedResults() {
        this("blur");
    }

    public boolean blocked() {
        return treatment == Treatment.BLOCK;
    }

    public boolean blurred() {
        return treatment == Treatment.BLUR;
    }
}
