package com.alwrity.studio.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.provider.ProviderException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {

    /** Where a code is given to a problem, a violation or a finding. */
    private static final Pattern GIVEN = Pattern.compile(
            "(?:Kind\\.[A-Z_]+,|new Violation\\(\\s*[^,()]+(?:\\([^)]*\\))?,|error\\(\\s*[^,()]+,|(?:info|warning)\\(\\s*[^,()]+,"
                    + "|Misfit\\(\\s*[^,()]+,|Suggestion\\(|attemptFailed\\([^,]+,|LimitedStream\\([^,]+,[^,]+,)"
                    + "\\s*\"([a-z_]+(?:\\.[a-z_]+)?)\"");

    private static final Path BUNDLES = Path.of("src/main/resources/com/alwrity/studio/problem");

    private static final Pattern NOT_FOUND = Pattern.compile("notFound\\(\"([a-z]+)\"\\)");

    @Test
    void every_code_in_the_sources_has_a_text() throws IOException {
        Set<String> codes = new TreeSet<>();
        for (String module : List.of("studio-domain", "studio-web", "studio-providers", "studio-batch")) {
            Path sources = Path.of("..", module, "src/main/java");
            if (!Files.isDirectory(sources)) {
                continue;
            }
            try (Stream<Path> files = Files.walk(sources)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    String source = Files.readString(file);
                    GIVEN.matcher(source).results().forEach(found -> codes.add(found.group(1)));
                    NOT_FOUND.matcher(source).results().forEach(found -> codes.add(found.group(1) + ".not_found"));
                }
            }
        }
        assertThat(codes).contains("quote.used", "speech.no_words", "capability.duration", "too_long", "job.not_found");
        assertThat(codes.stream()
                        .filter(code -> ProblemTexts.find(code, Locale.ENGLISH).isEmpty()))
                .as("codes without a text")
                .isEmpty();
    }

    @Test
    void every_reason_of_a_provider_has_a_text() {
        Stream.concat(
                        Arrays.stream(ProviderException.Transient.Kind.values()),
                        Arrays.stream(ProviderException.Permanent.Kind.values()))
                .map(kind -> "provider." + kind.name().toLowerCase(Locale.ROOT))
                .forEach(code -> assertThat(ProblemTexts.find(code, Locale.ENGLISH))
                        .as(code)
                        .isPresent());
    }

    @Test
    void every_kind_has_a_title() {
        for (StudioException.Kind kind : StudioException.Kind.values()) {
            assertThat(ProblemTexts.title(kind, Locale.ENGLISH))
                    .isNotEqualTo(ProblemTexts.message("unknown_code", Map.of(), Locale.ENGLISH));
        }
    }

    @Test
    void german_says_all_that_english_says_with_the_same_figures() {
        Locale german = Locale.GERMAN;
        assertThat(ProblemTexts.bundle(german).keySet())
                .isEqualTo(ProblemTexts.bundle(Locale.ENGLISH).keySet());
        for (String code : ProblemTexts.bundle(german).keySet()) {
            assertThat(places(ProblemTexts.find(code, german).orElseThrow()))
                    .as(code)
                    .isSubsetOf(places(ProblemTexts.find(code, Locale.ENGLISH).orElseThrow()));
        }
        assertThat(ProblemTexts.message("sign_in.failed", Map.of(), german)).startsWith("E-Mail oder Passwort");
    }

    /** A bundle would quietly take the last of them, and one of two problems would get the other's text. */
    @Test
    void no_code_has_two_texts() throws IOException {
        for (String file : List.of("problems.properties", "problems_de.properties")) {
            List<String> codes = Files.readAllLines(BUNDLES.resolve(file)).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("=", 2)[0].strip())
                    .toList();
            assertThat(codes).as(file).hasSizeGreaterThan(100).doesNotHaveDuplicates();
        }
    }

    @Test
    void figures_are_put_in_as_people_write_them() {
        assertThat(ProblemTexts.message("too_long", Map.of("limit", 2500), Locale.ENGLISH))
                .isEqualTo("Must have at most 2,500 characters.");
        assertThat(ProblemTexts.message("too_long", Map.of("limit", 2500), Locale.GERMAN))
                .isEqualTo("Darf höchstens 2.500 Zeichen haben.");
        assertThat(ProblemTexts.message("not_allowed", Map.of("allowed", List.of("16:9", "9:16")), Locale.ENGLISH))
                .isEqualTo("Must be one of: 16:9, 9:16.");
        assertThat(ProblemTexts.message(
                        "input.too_large", Map.of("limit", 15_000_000, "actual", 16_777_216L), Locale.ENGLISH))
                .isEqualTo("The file has 16.8 MB; at most 15 MB are taken.");
    }

    @Test
    void a_figure_is_never_read_as_a_place_for_another() {
        assertThat(ProblemTexts.message("model.unknown", Map.of("x", "$1 {limit}"), Locale.ENGLISH))
                .startsWith("There is no such model");
        assertThat(ProblemTexts.message("not_allowed", Map.of("allowed", "$0 {limit}"), Locale.ENGLISH))
                .isEqualTo("Must be one of: $0 {limit}.");
    }

    @Test
    void another_language_is_answered_in_english() {
        assertThat(ProblemTexts.message("quote.expired", Map.of(), Locale.JAPANESE))
                .isEqualTo("The quote has expired. Nothing was charged. Ask for a new one.");
    }

    private static Set<String> places(String text) {
        Matcher places = Pattern.compile("\\{\\w+").matcher(text);
        Set<String> found = new TreeSet<>();
        while (places.find()) {
            found.add(places.group());
        }
        return found;
    }
}
