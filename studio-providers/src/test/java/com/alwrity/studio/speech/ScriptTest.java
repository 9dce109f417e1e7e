package com.alwrity.studio.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptTest {

    @Test
    void dropsWhatCannotBeSaid() {
        Script script = Script.of("Hello 😀 \u0007world\u200B! ❤️", "en");

        assertThat(shown(script)).containsExactly("Hello", "world!");
        assertThat(script.spoken()).isEqualTo("Hello world!");
    }

    @Test
    void keepsWhatIsSpelling() {
        assertThat(shown(Script.of("می\u200Cخواهم 20°C 1\uFE0F\u20E3 co\u00ADop", "fa")))
                .containsExactly("می\u200Cخواهم", "20°C", "1", "coop");
    }

    @Test
    void keepsSignsWithTheWordBeforeThem() {
        assertThat(shown(Script.of("¡ Hola — amigo !", "es"))).containsExactly("¡Hola —", "amigo !");
    }

    @Test
    void givesEnginesNoMarkup() {
        Script script = Script.of("<b>bold</b> [[raw]] `id` a|b", "en");

        assertThat(shown(script)).containsExactly("<b>bold</b>", "[[raw]]", "`id`", "a|b");
        assertThat(script.spoken()).doesNotContainPattern("[\\[\\]<>`|]");
    }

    @Test
    void findsWordsWhereNoSpacesAre() {
        Script script = Script.of("私は海が好きです。とても。", "ja");

        assertThat(shown(script)).hasSizeGreaterThan(3);
        assertThat(String.join("", shown(script))).isEqualTo("私は海が好きです。とても。");
        assertThat(script.spoken()).doesNotContain(" ");
    }

    @Test
    void knowsWhereAVoicePauses() {
        assertThat(Script.of("one, two three. «four!» five", "en").words())
                .extracting(Script.Word::endsClause)
                .containsExactly(true, false, true, true, false);
    }

    private static List<String> shown(Script script) {
        return script.words().stream().map(Script.Word::shown).toList();
    }
}
