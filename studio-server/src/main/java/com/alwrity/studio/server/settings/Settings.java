package com.alwrity.studio.server.settings;

import com.alwrity.studio.server.CannotStart;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What was set: by a system property, by the environment, or in {@code studio.properties} of the data directory, the
 * first of them that says something. Every key is known and every value may stand.
 */
public final class Settings {

    private static final String FILE = "studio.properties";

    private final Map<String, String> values;
    private final List<String> warnings;

    private Settings(Map<String, String> values, List<String> warnings) {
        this.values = values;
        this.warnings = warnings;
    }

    /** @throws CannotStart naming the key that is unknown or the value that may not stand, and what may */
    public static Settings read(Properties system, Map<String, String> environment) throws CannotStart {
        List<String> warnings = new ArrayList<>();
        Map<String, String> values = new TreeMap<>(Environment.read(environment, warnings));
        values.putAll(checked(system, "system property"));
        Path file = dataDirectory(values).resolve(FILE);
        checked(load(file), file.toString()).forEach(values::putIfAbsent);
        return new Settings(values, List.copyOf(warnings));
    }

    /** Things in the environment that look like settings and are none. */
    public List<String> warnings() {
        return warnings;
    }

    /** What was set, if it was. */
    public Optional<String> get(String key) {
        return Optional.ofNullable(values.get(key));
    }

    public int port(String key, int fallback) {
        return get(key).map(Integer::parseInt).orElse(fallback);
    }

    public boolean isTrue(String key) {
        return get(key).map(Boolean::parseBoolean).orElse(false);
    }

    public Path dataDirectory() {
        return dataDirectory(values);
    }

    /** Makes everything that was set visible to the application, from wherever it came. */
    public void publish(Properties system) {
        values.forEach(system::setProperty);
    }

    private static Path dataDirectory(Map<String, String> values) {
        return Path.of(values.getOrDefault("studio.data.dir", "data"))
                .toAbsolutePath()
                .normalize();
    }

    private static Map<String, String> checked(Properties properties, String origin) throws CannotStart {
        Map<String, String> found = new TreeMap<>();
        for (String key : properties.stringPropertyNames()) {
            if (key.startsWith("studio.")) {
                Setting setting = KnownSettings.byKey(key)
                        .orElseThrow(() -> new CannotStart("Unknown setting " + key + " (" + origin + ")."
                                + Spelling.nearest(key) + " All settings are listed in docs/configuration.md."));
                check(setting, key, properties.getProperty(key)).ifPresent(value -> found.put(key, value));
            }
        }
        return found;
    }

    /** A blank value is as good as none. */
    static Optional<String> check(Setting setting, String name, String given) throws CannotStart {
        String value = given.strip();
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (!setting.kind().accepts().test(value)) {
            String shown = setting.kind().secret() ? "the value given" : "'" + value + "'";
            throw new CannotStart(name + ": " + shown + " is not allowed; it must be "
                    + setting.kind().allowed() + ".");
        }
        return Optional.of(value);
    }

    private static Properties load(Path file) throws CannotStart {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException unreadable) {
                throw new CannotStart("Cannot read " + file + ": " + unreadable.getMessage(), unreadable);
            }
        }
        return properties;
    }
}
