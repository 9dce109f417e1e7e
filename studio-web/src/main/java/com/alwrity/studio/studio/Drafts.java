package com.alwrity.studio.studio;

import com.alwrity.studio.json.Json;
import com.vaadin.flow.component.page.WebStorage;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;

/** Keeps a half-filled form in the browser, so that a reload or a closed tab loses nothing. */
final class Drafts {

    private static final String KEY = "studio.create.draft";

    private Drafts() {}

    static void keep(CreateForm form) {
        WebStorage.setItem(KEY, Json.write(form));
    }

    /** Empty where there is no draft, or one that this version does not understand. */
    static void load(Consumer<Optional<CreateForm>> show) {
        WebStorage.getItem(KEY, text -> show.accept(Optional.ofNullable(text).flatMap(Drafts::read)));
    }

    private static Optional<CreateForm> read(String text) {
        try {
            return Optional.of(Json.read(text, CreateForm.class));
        } catch (UncheckedIOException e) {
            WebStorage.removeItem(KEY);
            return Optional.empty();
        }
    }
}
