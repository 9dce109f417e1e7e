package com.alwrity.studio.speech;

import com.alwrity.studio.speech.WebVtt.Cue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts words into captions that can be read: two lines at most, one to five seconds, and broken where a sentence or a
 * clause ends rather than anywhere.
 */
final class Cues {

    private static final double SHORTEST = 1;
    private static final double LONGEST = 5;
    /** Silence that ends a caption. */
    private static final double PAUSE = 0.7;
    /** A caption stays this much longer than its words where nothing follows. */
    private static final double LINGER = 0.4;

    private static final Pattern ENDS_SENTENCE = Pattern.compile("[.!?…。！？؟।]['\"”’»)\\]]*$");
    private static final Pattern ENDS_CLAUSE = Pattern.compile("[,;:、，；：،؛—–]['\"”’»)\\]]*$");

    private Cues() {}

    static List<Cue> of(List<Speech.Word> words) {
        List<List<Speech.Word>> groups = new ArrayList<>();
        List<Speech.Word> group = new ArrayList<>();
        for (Speech.Word word : pieces(words)) {
            if (!group.isEmpty() && breaksBefore(word, group)) {
                groups.add(List.copyOf(group));
                group.clear();
            }
            group.add(word);
        }
        if (!group.isEmpty()) {
            groups.add(List.copyOf(group));
        }
        List<Cue> cues = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            double next = i + 1 < groups.size() ? groups.get(i + 1).get(0).start() : Double.MAX_VALUE;
            cues.add(cue(groups.get(i), next));
        }
        return cues;
    }

    private static boolean breaksBefore(Speech.Word word, List<Speech.Word> group) {
        Speech.Word last = group.get(group.size() - 1);
        double start = group.get(0).start();
        List<Speech.Word> longer = new ArrayList<>(group);
        longer.add(word);
        if (!CaptionLines.fit(longer) || word.end() - start > LONGEST || word.start() - last.end() > PAUSE) {
            return true;
        }
        double shown = word.start() - start;
        return ENDS_SENTENCE.matcher(last.text()).find() && shown >= SHORTEST
                || ENDS_CLAUSE.matcher(last.text()).find() && CaptionLines.moreThanOne(group);
    }

    private static Cue cue(List<Speech.Word> group, double next) {
        double start = group.get(0).start();
        double end = group.get(group.size() - 1).end();
        double wanted = Math.max(start + SHORTEST, end + LINGER);
        long startMillis = Math.round(start * 1000);
        long endMillis = Math.round(Math.max(end, Math.min(wanted, next)) * 1000);
        return new Cue(startMillis, Math.max(endMillis, startMillis + 1), CaptionLines.of(group));
    }

    /** Words that are longer than a line, in pieces. */
    private static List<Speech.Word> pieces(List<Speech.Word> words) {
        List<Speech.Word> pieces = new ArrayList<>();
        for (Speech.Word word : words) {
            List<String> texts = CaptionLines.chopped(word.text());
            double each = (word.end() - word.start()) / texts.size();
            for (int i = 0; i < texts.size(); i++) {
                double start = word.start() + i * each;
                pieces.add(new Speech.Word(texts.get(i), start, start + each));
            }
        }
        return pieces;
    }
}
