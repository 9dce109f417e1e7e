package com.alwrity.studio.studio;

import com.alwrity.studio.preflight.ModelChoice;
import com.alwrity.studio.preflight.Offer;
import java.util.Map;
import java.util.Optional;

/** A part of the form: shows its values and gives them, named as the REST contract names them. */
interface FormPart {

    /** Shows its part of the form, leaving out whatever cannot be shown. */
    void show(CreateForm form);

    /** Puts its values into the form. */
    void fill(Map<String, Object> form);

    /** Shows what is asked for in this mode only. */
    default void become(CreateMode mode) {}

    /**
     * Lets be chosen what can be had, and says of the rest why not.
     *
     * @param taken who would make it as it stands; empty if nobody
     */
    default void offer(Offer offer, Optional<ModelChoice> taken) {}
}
