package com.alwrity.studio.provider.local.storyboard.type;

import com.alwrity.studio.operation.FrameSize;
import com.alwrity.studio.provider.local.storyboard.paint.Curve;
import com.alwrity.studio.provider.local.storyboard.paint.Stage;
import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import com.alwrity.studio.speech.Speech;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** What is being said, two to five words at a time; the word that is heard is coloured. */
final class Captions implements Lettering {

    private static final Tint INK = Tint.of(0xfffdf8);
    private static final Tint HEARD = Tint.of(0xffd02e);
    private static final int MOST_WORDS = 5;
    private static final int MOST_CHARACTERS = 26;
    private static final double PAUSE_SECONDS = 0.45;
    private static final double LINGER_SECONDS = 0.35;

    private final List<Cue> cues = new ArrayList<>();
    private final Tint accent;

    /** Words that are seen together, each with its time; a word may stand in several pieces. */
    private record Cue(
            double start, double end, List<Speech.Word> spoken, List<Integer> owner, Block block, Scrim scrim) {}

    Captions(List<Speech.Word> words, FrameSize size, Tint accent) {
        this.accent = accent.mix(HEARD, 0.72);
        List<Speech.Word> group = new ArrayList<>();
        for (Speech.Word word : words) {
            String shown = Typefaces.showable(word.text());
            if (shown.isEmpty()) {
                continue;
            }
            if (!group.isEmpty() && !together(group, word)) {
                add(group, word.start(), size);
                group = new ArrayList<>();
            }
            group.add(new Speech.Word(shown, word.start(), word.end()));
        }
        add(group, Double.MAX_VALUE, size);
    }

    private static boolean together(List<Speech.Word> group, Speech.Word word) {
        Speech.Word before = group.get(group.size() - 1);
        int length = group.stream().mapToInt(one -> one.text().length() + 1).sum();
        return group.size() < MOST_WORDS
                && length + word.text().length() <= MOST_CHARACTERS
                && word.start() - before.end() < PAUSE_SECONDS
                && (group.size() < 2 || !before.text().matches(".*[.!?,;:。！？、،؟]$"));
    }

    private void add(List<Speech.Word> group, double next, FrameSize size) {
        if (group.isEmpty()) {
            return;
        }
        Rectangle2D area = SafeArea.of(size);
        boolean tall = size.height() > size.width() * 1.5;
        String text = String.join(" ", group.stream().map(Speech.Word::text).toList());
        double largest = size.shortSide() * (tall ? 0.105 : 0.085);
        Lines lines = Lines.fit(text, area.getWidth() * 0.94, area.getHeight() * 0.4, largest, tall ? 3 : 2);
        Block block = new Block(lines, area, 0.5, tall ? 0.92 : 0.98);
        double end = Math.min(next, group.get(group.size() - 1).end() + LINGER_SECONDS);
        cues.add(new Cue(
                group.get(0).start(),
                end,
                List.copyOf(group),
                owners(group, lines),
                block,
                new Scrim(block.bounds(), lines.fontSize())));
    }

    /** For each piece of the block, which spoken word it belongs to. */
    private static List<Integer> owners(List<Speech.Word> group, Lines lines) {
        List<Integer> owners = new ArrayList<>();
        int word = 0;
        int used = 0;
        for (String piece : lines.lines().stream()
                .flatMap(line -> Block.pieces(line).stream())
                .toList()) {
            int letters = letters(piece);
            while (word < group.size() - 1 && used >= letters(group.get(word).text())) {
                used -= letters(group.get(word).text());
                word++;
            }
            owners.add(word);
            used += letters;
        }
        return owners;
    }

    private static int letters(String text) {
        return (int) text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
    }

    @Override
    public void draw(Stage stage, double time) {
        for (Cue cue : cues) {
            if (time < cue.start() || time >= cue.end()) {
                continue;
            }
            double seen = Curve.step(0, 0.12f, (float) (time - cue.start() + 0.03));
            cue.scrim().draw(stage, seen);
            for (int i = 0; i < cue.block().words().size(); i++) {
                Speech.Word spoken = cue.spoken().get(cue.owner().get(i));
                boolean heard = time >= spoken.start() && time < spoken.end();
                cue.block().words().get(i).draw(stage, 0, heard ? accent : INK, seen);
            }
        }
    }

    @Override
    public Rectangle2D bounds(double time) {
        return cues.stream()
                .filter(cue -> time >= cue.start() && time < cue.end())
                .map(cue -> cue.block().bounds())
                .findFirst()
                .orElseGet(Rectangle2D.Double::new);
    }
}
