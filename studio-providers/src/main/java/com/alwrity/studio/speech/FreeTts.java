package com.alwrity.studio.speech;

import com.sun.speech.freetts.audio.NullAudioPlayer;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** FreeTTS, in this JVM: plain English on every machine. Not safe for threads, so one speaks at a time. */
final class FreeTts implements Engine {

    private static final String NAME = "FreeTTS";
    private static final Map<String, String> IN_ENGLISH = Map.ofEntries(
            Map.entry("&", " and "),
            Map.entry("+", " plus "),
            Map.entry("@", " at "),
            Map.entry("%", " percent "),
            Map.entry("°", " degrees "),
            Map.entry("€", " euros "),
            Map.entry("£", " pounds "),
            Map.entry("—", " - "),
            Map.entry("–", "-"),
            Map.entry("…", "."),
            Map.entry("’", "'"),
            Map.entry("ß", "ss"),
            Map.entry("æ", "ae"),
            Map.entry("ø", "o"));

    private FreeTtsVoice voice;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Voice> voices() {
        return List.of(new Voice("freetts-kevin16", "Kevin", "en-US", NAME));
    }

    @Override
    public synchronized Utterance speak(Script script, Voice asked, Path directory) throws IOException {
        StringBuilder text = new StringBuilder();
        int[] ends = new int[script.words().size()];
        for (int i = 0; i < ends.length; i++) {
            text.append(plain(script.words().get(i).spoken())).append(' ');
            ends[i] = text.length();
        }
        if (!text.chars().anyMatch(Character::isLetterOrDigit)) {
            return Utterance.NOTHING;
        }
        FreeTtsVoice.Recording recording = record(text.toString());
        List<Speech.Word> words = words(script, text.toString(), ends, recording.tokens());
        return new Utterance(withoutHum(recording.sound(), words), words);
    }

    /** The voice hums where it pauses. */
    private static Pcm withoutHum(Pcm sound, List<Speech.Word> words) {
        return sound.only(words.stream()
                .map(word -> new Pcm.Span(word.start(), word.end()))
                .toList());
    }

    private FreeTtsVoice.Recording record(String text) throws IOException {
        try {
            return voice().record(text);
        } catch (RuntimeException e) {
            throw new IOException("FreeTTS could not speak the text", e);
        }
    }

    private FreeTtsVoice voice() throws IOException {
        if (voice == null) {
            FreeTtsVoice fresh = new FreeTtsVoice();
            fresh.allocate();
            if (!fresh.isLoaded()) {
                throw new IOException("The voice kevin16 cannot be loaded");
            }
            fresh.setAudioPlayer(new NullAudioPlayer());
            voice = fresh;
        }
        return voice;
    }

    /** The engine cuts the text into tokens of its own; each is found again in the text, and so is its word. */
    private static List<Speech.Word> words(Script script, String text, int[] ends, List<FreeTtsVoice.Token> tokens) {
        List<Speech.Word> words = new ArrayList<>();
        int cursor = 0;
        int index = -1;
        for (FreeTtsVoice.Token token : tokens) {
            int at = text.indexOf(token.text(), cursor);
            if (at < 0) {
                continue;
            }
            cursor = at + token.text().length();
            int before = index;
            while (index < 0 || ends[index] <= at) {
                index++;
            }
            String shown = script.words().get(index).shown();
            if (index == before) {
                Speech.Word last = words.remove(words.size() - 1);
                words.add(new Speech.Word(shown, last.start(), token.end()));
            } else {
                words.add(new Speech.Word(shown, token.start(), token.end()));
            }
        }
        return words;
    }

    private static String plain(String spoken) {
        String english = spoken;
        for (Map.Entry<String, String> symbol : IN_ENGLISH.entrySet()) {
            english = english.replace(symbol.getKey(), symbol.getValue());
        }
        return Normalizer.normalize(english, Normalizer.Form.NFKD).replaceAll("[^\\x20-\\x7E]", "");
    }
}
