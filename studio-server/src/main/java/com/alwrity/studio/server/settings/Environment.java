package com.alwrity.studio.server.settings;

import com.alwrity.studio.server.CannotStart;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Settings in the environment, under names such as {@code STUDIO_HTTP_PORT}. */
final class Environment {

    private static final String PREFIX = "STUDIO_";

    /** The word after the prefix of everything that is ours. */
    private static final Set<String> GROUPS = KnownSettings.ALL.stream()
            .map(setting -> group(setting.variable()))
            .collect(Collectors.toUnmodifiableSet());

    private Environment() {}

    /**
     * The settings among the variables. Others set variables of this prefix, too (an IDE of that name; Kubernetes for a
     * service of that name): one that does not begin like any of ours is only worth a warning.
     */
    static Map<String, String> read(Map<String, String> variables, List<String> warnings) throws CannotStart {
        Map<String, String> found = new TreeMap<>();
        for (String variable : new TreeSet<>(variables.keySet())) {
            if (!variable.startsWith(PREFIX)) {
                continue;
            }
            Optional<Setting> setting = KnownSettings.byVariable(variable);
            if (setting.isPresent()) {
                Settings.check(setting.get(), variable, variables.get(variable))
                        .ifPresent(value -> found.put(setting.get().key(), value));
            } else if (GROUPS.contains(group(variable))) {
                throw new CannotStart("Unknown setting " + variable
                        + " in the environment. All settings are listed in docs/configuration.md.");
            } else {
                warnings.add("The environment variable " + variable + " is no setting of the studio; ignored.");
            }
        }
        return found;
    }

    private static String group(String variable) {
        return variable.substring(PREFIX.length()).split("_", 2)[0];
    }
}
