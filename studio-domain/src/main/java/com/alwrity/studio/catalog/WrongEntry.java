package com.alwrity.studio.catalog;

/** An entry of the catalogue that contradicts itself, and where. */
final class WrongEntry extends IllegalArgumentException {

    private final String field;

    WrongEntry(String field, String message) {
        super(message);
        this.field = field;
    }

    String field() {
        return field;
    }
}
