package com.alwrity.studio.provider.local.storyboard.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.text.AttributedCharacterIterator;
import java.text.CharacterIterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypefacesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The quick brown fox jumps over “the lazy dog” – 0123456789 & 100 % €5",
                "Grüße aus Köln, déjà vu, señor, Łódź, İstanbul, Tiếng Việt, smörgåsbord, čeština",
                "Закат над морем, Київ",
                "Ηλιοβασίλεμα στη Σαντορίνη",
                "桜並木の春の朝、花びらが舞う。ラーメン２杯「おいしい」",
                "城市夜景,霓虹灯下的雨",
                "서울의 밤거리와 네온사인",
                "غروب الشمس فوق الصحراء، قافلة من الجمال",
                "فنجان چای گرم در پاییز",
                "שקיעה מעל הים בתל אביב",
                "हिमालय में सूर्योदय, ठंडी हवा",
                "พระอาทิตย์ตกที่ทะเล",
            })
    void everyLetterHasAGlyph(String text) {
        assertThat(Typefaces.showable(text)).isEqualTo(text);
        assertEveryGlyph(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Launch day 🚀✨ is here | Launch day is here",
                "👩‍🚀 in space | in space",
                "coffee ☕️ time | coffee time",
                "🇯🇵 東京 🗼 | 東京",
                "thumbs 👍🏽 up | thumbs up"
            })
    void emojiAreLeftOutWithoutATrace(String text, String shown) {
        assertThat(Typefaces.showable(text)).isEqualTo(shown);
        assertEveryGlyph(shown);
    }

    @Test
    void ofEmojiAloneNothingIsLeft() {
        assertThat(Typefaces.showable("🦊🚀✨👩‍🚀🇯🇵")).isEmpty();
    }

    /** Glyphs of the runs as they are drawn, joined letters and all. */
    private static void assertEveryGlyph(String text) {
        AttributedCharacterIterator set = Typefaces.set(text, 20).getIterator();
        FontRenderContext screen = new FontRenderContext(null, true, true);
        while (set.current() != CharacterIterator.DONE) {
            int end = set.getRunLimit(TextAttribute.FONT);
            Font font = (Font) set.getAttribute(TextAttribute.FONT);
            char[] run = text.substring(set.getIndex(), end).toCharArray();
            GlyphVector glyphs = font.layoutGlyphVector(screen, run, 0, run.length, Font.LAYOUT_LEFT_TO_RIGHT);
            for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
                assertThat(glyphs.getGlyphCode(i))
                        .as("glyph %d of '%s' in %s", i, new String(run), font.getFontName())
                        .isNotEqualTo(font.getMissingGlyphCode());
            }
            set.setIndex(end);
        }
    }
}
