package com.alwrity.studio.studio;

import com.alwrity.studio.preflight.ModelChoice;
import com.alwrity.studio.preflight.Offer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All parts of a form together. What is shown in them by the page itself is no change of the creator's. */
class FormParts {

    private List<FormPart> parts = List.of();
    private boolean quiet = true;

    /** Until these are there, all that changes is the page's own doing. */
    void are(FormPart... all) {
        parts = List.of(all);
        quiet = false;
    }

    /** Whether the page itself is filling the form. */
    boolean quiet() {
        return quiet;
    }

    void become(CreateMode mode) {
        quietly(() -> parts.forEach(part -> part.become(mode)));
    }

    void show(CreateForm form) {
        quietly(() -> parts.forEach(part -> part.show(form)));
    }

    void offer(Offer offer, Optional<ModelChoice> taken) {
        quietly(() -> parts.forEach(part -> part.offer(offer, taken)));
    }

    /** What is filled in, named as the REST contract names it. */
    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        parts.forEach(part -> part.fill(values));
        return values;
    }

    private void quietly(Runnable changes) {
        boolean before = quiet;
        quiet = true;
        changes.run();
        quiet = before;
    }
}
