package com.alwrity.studio.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.asset.AssetFilter;
import com.alwrity.studio.catalog.ModelChange;
import com.alwrity.studio.catalog.Standing;
import com.alwrity.studio.identity.SignInRefusal;
import com.alwrity.studio.job.JobState;
import com.alwrity.studio.media.MediaKind;
import com.alwrity.studio.operation.Motion;
import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.operation.Quality;
import com.alwrity.studio.prompt.PromptPart;
import com.alwrity.studio.studio.CreateMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Pattern USE = Pattern.compile("\\bt\\(\\s*\"([a-zA-Z_.-]+)\"(?!\\s*\\+)");
    private static final Pattern PLACE = Pattern.compile("\\{\\w+");
    private static final Path BUNDLES = Path.of("src/main/resources/texts");

    @Test
    void everyTextThatTheCodeAsksForIsThere() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (Path module : List.of(Path.of("src/main/java"), Path.of("../studio-admin/src/main/java"))) {
            try (Stream<Path> sources = Files.walk(module)) {
                for (Path source : sources.filter(path -> path.toString().endsWith(".java"))
                        .toList()) {
                    USE.matcher(Files.readString(source))
                            .results()
                            .map(use -> use.group(1))
                            .forEach(missing::add);
                }
            }
        }
        assertThat(missing).hasSizeGreaterThan(100);
        missing.removeAll(texts("ui.properties").keySet());
        assertThat(missing).isEmpty();
    }

    @Test
    void everyValueThatIsShownHasAName() throws IOException {
        assertThat(texts("ui.properties"))
                .containsKeys(keys("job.state.", JobState.values()))
                .containsKeys(keys("quality.", Quality.values()))
                .containsKeys(keys("create.motion.", Motion.values()))
                .containsKeys(keys("create.media.", MediaKind.values()))
                .containsKeys(keys("model.", Standing.UNPROVEN, Standing.RETIRED))
                .containsKeys(modes("create.mode.", CreateMode.values()))
                .containsKeys(modes("create.prompt.", CreateMode.values()))
                .containsKeys(modes("create.missing.", CreateMode.IMAGE_TO_VIDEO, CreateMode.EXTEND, CreateMode.RETAKE))
                .containsKeys(modes("asset.next.", CreateMode.IMAGE_TO_VIDEO, CreateMode.EXTEND, CreateMode.RETAKE))
                .containsKeys(keys("kind.", MediaKind.values()))
                .containsKeys(keys("library.sort.", AssetFilter.Sort.values()))
                .containsKeys(keys("admin.standing.", Standing.values()))
                .containsKeys(keys("admin.change.", ModelChange.Kind.values()))
                .containsKeys(Arrays.stream(OperationKind.values())
                        .map(operation -> "admin.operation." + operation.key())
                        .toArray(String[]::new))
                .containsKeys(keys("sign_in.oidc.", SignInRefusal.values()))
                .containsKeys(keys("improve.part.", PromptPart.values()));
    }

    @Test
    void germanSaysAllThatEnglishSaysWithTheSameFigures() throws IOException {
        Map<String, String> english = texts("ui.properties");
        Map<String, String> german = texts("ui_de.properties");

        assertThat(german.keySet()).isEqualTo(english.keySet());
        assertThat(places(german)).isEqualTo(places(english));
    }

    @Test
    void figuresAreWrittenAsTheLanguageWritesThem() {
        Texts texts = new Texts();

        assertThat(texts.getTranslation("create.prompt.count", Locale.ENGLISH, 112, 2500))
                .startsWith("112 of 2,500");
        assertThat(texts.getTranslation("create.prompt.count", Locale.GERMAN, 112, 2500))
                .startsWith("112 von 2.500");
        assertThat(texts.getTranslation("asset.usage.counts", Locale.ENGLISH, 1L, 3L))
                .isEqualTo("played once, downloaded 3 times");
    }

    private static String[] keys(String prefix, Enum<?>... values) {
        return Arrays.stream(values)
                .map(value -> prefix + value.name().toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
    }

    private static String[] modes(String prefix, CreateMode... modes) {
        return Arrays.stream(modes).map(mode -> prefix + mode.key()).toArray(String[]::new);
    }

    private static Map<String, List<String>> places(Map<String, String> texts) {
        return texts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        text -> PLACE.matcher(text.getValue())
                                .results()
                                .map(place -> place.group())
                                .distinct()
                                .sorted()
                                .toList()));
    }

    private static Map<String, String> texts(String file) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (String line : Files.readAllLines(BUNDLES.resolve(file))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split("=", 2);
                assertThat(texts.put(parts[0], parts[1])).as(parts[0]).isNull();
            }
        }
        return texts;
    }
}
