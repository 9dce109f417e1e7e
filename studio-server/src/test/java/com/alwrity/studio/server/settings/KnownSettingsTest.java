package com.alwrity.studio.server.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be set, what the code reads and what the documentation lists is the same. */
class KnownSettingsTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern INJECTED =
            Pattern.compile("@ConfigProperty\\(\\s*name = \"(studio\\.[^\"]+)\"(?:,\\s*defaultValue = \"([^\"]*)\")?");

    @Test
    void everySettingThatTheCodeReadsIsKnown() {
        assertThat(injected().keySet())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(KnownSettings.byKey(key)).as(key).isPresent());
    }

    @Test
    void aDefaultIsTheSameInTheCodeAndHere() {
        injected().forEach((key, fallback) -> {
            if (!fallback.isEmpty() && !key.equals("studio.data.dir")) {
                assertThat(KnownSettings.byKey(key).orElseThrow().fallback())
                        .as(key)
                        .isEqualTo(fallback);
            }
        });
    }

    @Test
    void aDefaultThatIsAValueMayStand() {
        List<String> words = List.of("none", "generated", "bundled", "embedded database", "by cores");
        assertThat(KnownSettings.ALL)
                .filteredOn(setting -> !words.contains(setting.fallback())
                        && !setting.fallback().contains(" "))
                .isNotEmpty()
                .allSatisfy(setting -> assertThat(setting.kind().accepts().test(setting.fallback()))
                        .as(setting.key())
                        .isTrue());
    }

    @Test
    void theDocumentationListsEverySettingOnceAndTruly() throws IOException {
        Map<String, List<String>> documented =
                rows().collect(Collectors.toMap(row -> row.get(0), row -> row.subList(1, row.size())));
        assertThat(documented.keySet())
                .containsExactlyInAnyOrderElementsOf(KnownSettings.ALL.stream()
                        .map(setting -> documentedName(setting.key()))
                        .collect(Collectors.toCollection(TreeSet::new)));
        for (Setting setting : KnownSettings.ALL) {
            if (documentedName(setting.key()).equals(setting.key())) {
                assertThat(documented.get(setting.key()))
                        .as(setting.key())
                        .containsExactly(
                                setting.variable(),
                                setting.meaning(),
                                setting.kind().allowed(),
                                setting.fallback());
            }
        }
    }

    /** Each row of the tables whose first cell is a key, as its cells. */
    private static Stream<List<String>> rows() throws IOException {
        return Files.readAllLines(ROOT.resolve("docs/configuration.md")).stream()
                .filter(line -> line.startsWith("| `studio."))
                .map(line -> Stream.of(line.split("\\|"))
                        .skip(1)
                        .map(cell -> cell.strip().replace("`", ""))
                        .toList());
    }

    private static String documentedName(String key) {
        return key.replaceFirst(
                "^studio\\.providers\\.[a-z]+\\.(api-key|base-url|enabled|at-once|per-minute|allowed-hosts|region)$",
                "studio.providers.<id>.$1");
    }

    private static Map<String, String> injected() {
        Map<String, String> keys = new TreeMap<>();
        try (Stream<Path> modules = Files.list(ROOT)) {
            modules.map(module -> module.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .forEach(sources -> read(sources, keys));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keys;
    }

    private static void read(Path sources, Map<String, String> keys) {
        try (Stream<Path> files = Files.walk(sources)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                try {
                    INJECTED.matcher(Files.readString(file))
                            .results()
                            .forEach(found -> keys.put(found.group(1), found.group(2) == null ? "" : found.group(2)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
