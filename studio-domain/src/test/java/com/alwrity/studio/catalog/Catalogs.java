package com.alwrity.studio.catalog;

/** The catalogue as it is shipped, for tests outside its package. */
public final class Catalogs {

    private Catalogs() {}

    public static Catalog shipped() {
        Catalog catalog = new Catalog();
        catalog.load();
        return catalog;
    }
}
