package com.alwrity.studio.provider.local.sound;

import java.util.ArrayList;
import java.util.List;

/** A filter graph of ffmpeg that lays sounds together: beds side by side, and a voice that they make way for. */
final class MixGraph {

    /** Below the voice, a bed sinks by about 11 dB, within a syllable, and comes back within a breath. */
    private static final String DUCKED = "sidechaincompress=threshold=0.03:ratio=5:attack=30:release=450:detection=rms";

    private final List<String> inputs = new ArrayList<>();
    private final List<String> beds = new ArrayList<>();
    private String voice = "";

    /** The next input is a bed, after it went through the chain. */
    void bed(Chain chain) {
        beds.add(input(chain, "[bed" + beds.size() + "]"));
    }

    /** The next input is the voice, after it went through the chain. */
    void voice(Chain chain) {
        voice = input(chain, "[voice]");
    }

    private String input(Chain chain, String pad) {
        inputs.add(chain.between("[" + inputs.size() + ":a:0]", pad));
        return pad;
    }

    /** The graph as ffmpeg reads it; all of it goes through the chain at the end. */
    String endingWith(Chain chain, String pad) {
        List<String> lines = new ArrayList<>(inputs);
        String bed = beds.size() == 1 ? beds.get(0) : "[beds]";
        if (beds.size() > 1) {
            lines.add(sum(beds, bed));
        }
        String mixed = bed;
        if (!voice.isEmpty() && beds.isEmpty()) {
            mixed = voice;
        } else if (!voice.isEmpty()) {
            mixed = "[mixed]";
            lines.add(voice + "asplit[said][key]");
            lines.add(bed + "[key]" + DUCKED + "[below]");
            lines.add(sum(List.of("[below]", "[said]"), mixed));
        }
        lines.add(chain.between(mixed, pad));
        return String.join(";", lines);
    }

    private static String sum(List<String> pads, String into) {
        return String.join("", pads) + "amix=inputs=" + pads.size() + ":normalize=0" + into;
    }
}
