package com.alwrity.studio.provider.local.storyboard.type;

import com.alwrity.studio.provider.local.storyboard.Storyboard;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The fonts that the studio brings, for each script one; nothing is asked of the machine's own fonts. */
public final class Typefaces {

    private static final List<String> LATIN = List.of("Manrope-ExtraBold", "Inter-Bold");
    private static final List<String> SCRIPTS =
            List.of("NotoSansArabic-Bold", "NotoSansHebrew-Bold", "NotoSansDevanagari-Bold", "NotoSansThai-Bold");
    private static final List<String> JAPANESE = List.of("NotoSansJP-Bold", "NotoSansSC-Bold", "NotoSansKR-Bold");
    private static final List<String> CHINESE = List.of("NotoSansSC-Bold", "NotoSansJP-Bold", "NotoSansKR-Bold");
    private static final Map<String, Font> LOADED = new ConcurrentHashMap<>();

    private Typefaces() {}

    /** The text without what no font can show, such as emoji. */
    public static String showable(String text) {
        StringBuilder shown = new StringBuilder();
        boolean chinese = chinese(text);
        boolean letter = false;
        for (int c : text.codePoints().toArray()) {
            boolean joiner = joiner(c);
            if (joiner ? letter : Character.isWhitespace(c) || fontFor(c, chinese) != null) {
                shown.appendCodePoint(c);
            }
            letter = !joiner && (Character.isLetter(c) || mark(c));
        }
        return shown.toString().strip().replaceAll(" {2,}", " ");
    }

    /**
     * The text with the right font for each of its characters.
     *
     * @param text showable, not empty
     * @param size in pixels
     */
    static AttributedString set(String text, float size) {
        AttributedString set = new AttributedString(text);
        boolean chinese = chinese(text);
        String current = LATIN.get(0);
        int start = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            String font = keeps(current, c) ? current : fontFor(c, chinese);
            if (font != null && !font.equals(current)) {
                mark(set, current, size, start, i);
                current = font;
                start = i;
            }
            i += Character.charCount(c);
        }
        mark(set, current, size, start, text.length());
        return set;
    }

    private static void mark(AttributedString set, String font, float size, int start, int end) {
        if (end > start) {
            set.addAttribute(TextAttribute.FONT, load(font).deriveFont(size), start, end);
        }
    }

    /** Marks that join to the letter before, and gaps, stay in its font where it has them. */
    private static boolean keeps(String font, int c) {
        return joiner(c) || (mark(c) || Character.isWhitespace(c)) && load(font).canDisplay(c);
    }

    private static boolean mark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** What is not seen itself: it joins or parts letters, and chooses between forms of an emoji. */
    private static boolean joiner(int c) {
        return c == 0x200C || c == 0x200D || c >= 0xFE00 && c <= 0xFE0F || c == 0x20E3;
    }

    private static String fontFor(int c, boolean chinese) {
        if (c >= 0x2E80 && c < 0xFB00 || c >= 0xFE30 && c < 0xFFF0 || c >= 0x1100 && c < 0x1200) {
            String eastern = first(chinese ? CHINESE : JAPANESE, c);
            if (eastern != null) {
                return eastern;
            }
        }
        String latin = first(LATIN, c);
        if (latin != null) {
            return latin;
        }
        String script = first(SCRIPTS, c);
        return script != null ? script : c < 0x1F000 ? first(JAPANESE, c) : null;
    }

    private static String first(List<String> fonts, int c) {
        for (String font : fonts) {
            if (load(font).canDisplay(c)) {
                return font;
            }
        }
        return null;
    }

    /** Chinese characters without any Japanese or Korean ones beside them. */
    private static boolean chinese(String text) {
        return text.codePoints().noneMatch(c -> c >= 0x3040 && c < 0x3100 || c >= 0xAC00 && c < 0xD7B0)
                && text.codePoints()
                        .filter(Character::isIdeographic)
                        .anyMatch(c -> !load("NotoSansJP-Bold").canDisplay(c));
    }

    private static Font load(String name) {
        return LOADED.computeIfAbsent(name, Typefaces::read);
    }

    private static Font read(String name) {
        try (InputStream in = Storyboard.class.getResourceAsStream("fonts/" + name + ".ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The font " + name + " is broken", e);
        }
    }
}
