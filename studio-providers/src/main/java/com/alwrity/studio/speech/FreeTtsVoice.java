package com.alwrity.studio.speech;

import com.sun.speech.freetts.Age;
import com.sun.speech.freetts.Gender;
import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.ProcessException;
import com.sun.speech.freetts.Relation;
import com.sun.speech.freetts.Utterance;
import com.sun.speech.freetts.UtteranceProcessor;
import com.sun.speech.freetts.en.us.CMUDiphoneVoice;
import com.sun.speech.freetts.en.us.CMULexicon;
import com.sun.speech.freetts.en.us.cmu_us_kal.KevinVoiceDirectory;
import com.sun.speech.freetts.relp.LPCResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The voice kevin16, recorded instead of played. Made directly: FreeTTS' own registry of voices reads a system property
 * and the class path, which a server's class loaders do not have.
 */
final class FreeTtsVoice extends CMUDiphoneVoice {

    private Recording recording;

    FreeTtsVoice() {
        super(
                "kevin16",
                Gender.MALE,
                Age.YOUNGER_ADULT,
                "16-bit diphone voice",
                Locale.US,
                "general",
                "cmu",
                new CMULexicon("cmulex"),
                KevinVoiceDirectory.class.getResource("cmu_us_kal16.bin"));
    }

    Recording record(String text) throws IOException {
        recording = new Recording();
        if (!speak(text)) {
            throw new IOException("FreeTTS could not speak the text");
        }
        return recording;
    }

    @Override
    protected URL getResource(String name) {
        return CMUDiphoneVoice.class.getResource(name);
    }

    /** Runs on FreeTTS' own thread, which an unexpected exception would end while the speaker waits for it. */
    @Override
    protected UtteranceProcessor getAudioOutput() {
        return utterance -> {
            try {
                recording.add(utterance);
            } catch (RuntimeException e) {
                throw new ProcessException("Cannot be recorded: " + e);
            }
        };
    }

    /** A piece of the text as FreeTTS cut it, with the times at which it is heard, in seconds. */
    record Token(String text, double start, double end) {}

    /** What is recorded of one text: its utterances one after the other. */
    static final class Recording {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final List<Token> tokens = new ArrayList<>();
        private int rate = 16_000;

        private void add(Utterance utterance) {
            LPCResult wave = (LPCResult) utterance.getObject("target_lpcres");
            rate = wave.getSampleRate();
            double before = seconds();
            bytes.writeBytes(wave.getWaveSamples());
            double length = seconds() - before;
            double scale = length / Math.max(utterance.getDuration(), 1e-3);
            Item token = utterance.getRelation(Relation.TOKEN).getHead();
            for (; token != null; token = token.getNext()) {
                add(token, before, scale);
            }
        }

        private void add(Item token, double offset, double scale) {
            List<Item> segments = segments(token);
            if (!segments.isEmpty()) {
                Item silenceBefore = segments.get(0).getPrevious();
                double start = silenceBefore == null ? 0 : end(silenceBefore);
                double end = end(segments.get(segments.size() - 1));
                String text = token.getFeatures().getString("name");
                tokens.add(new Token(text, offset + start * scale, offset + end * scale));
            }
        }

        private static List<Item> segments(Item token) {
            List<Item> segments = new ArrayList<>();
            for (Item word = token.getDaughter(); word != null; word = word.getNext()) {
                Item structure = word.getItemAs(Relation.SYLLABLE_STRUCTURE);
                Item syllable = structure == null ? null : structure.getDaughter();
                for (; syllable != null; syllable = syllable.getNext()) {
                    for (Item segment = syllable.getDaughter(); segment != null; segment = segment.getNext()) {
                        segments.add(segment.getItemAs(Relation.SEGMENT));
                    }
                }
            }
            return segments;
        }

        private static double end(Item segment) {
            return segment.getFeatures().getFloat("end");
        }

        private double seconds() {
            return bytes.size() / 2.0 / rate;
        }

        Pcm sound() {
            return Pcm.of(bytes.toByteArray(), rate, ByteOrder.BIG_ENDIAN);
        }

        List<Token> tokens() {
            return List.copyOf(tokens);
        }
    }
}
