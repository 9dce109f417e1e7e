package com.alwrity.studio.persistence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The installation's secret and those that were it before: what was made with them still counts. */
public final class Secrets {

    private Secrets() {}

    /** @param former with commas between them */
    public static List<String> currentFirst(String current, Optional<String> former) {
        List<String> all = new ArrayList<>();
        all.add(current);
        former.stream()
                .flatMap(secrets -> Arrays.stream(secrets.split(",")))
                .map(String::strip)
                .filter(secret -> !secret.isEmpty() && !all.contains(secret))
                .forEach(all::add);
        return all;
    }
}
