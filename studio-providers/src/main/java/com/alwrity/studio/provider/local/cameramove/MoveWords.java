package com.alwrity.studio.provider.local.cameramove;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the camera's move that a prompt asks for, in the words that film makers use. The first one named counts. */
enum MoveWords {
    PUSH_IN(Move.PUSH_IN, "(push|zoom|dolly)(es|s|ing)?{how} ?in(to)?|(move|come|get)(s|ing)? closer|close in on"),
    PULL_OUT(Move.PULL_OUT, "(pull|zoom|dolly)(s|ing)?{how} ?(out|back|away)|(reveal|widening) shot|wide reveal"),
    PAN_LEFT(Move.PAN_LEFT, "(pan|truck|slide|track|drift|sweep)(s|ning|ing)?{how}( to the)? left|right to left"),
    PAN_RIGHT(
            Move.PAN_RIGHT,
            "(pan|truck|slide|track|drift|sweep)(s|ning|ing)?{how}( to the)? right|left to right"
                    + "|(?<=camera )pans|panning|(?<=slow |smooth |gentle )pan|pan (across|over|along)"),
    TILT_UP(Move.TILT_UP, "(tilt|crane|pan|pedestal|boom)(s|ning|ing)?{how} up(wards?)?|camera rises|rising camera"),
    TILT_DOWN(Move.TILT_DOWN, "(tilt|crane|pan|pedestal|boom)(s|ning|ing)?{how} down(wards?)?|camera (sinks|descends)"),
    ORBIT_LEFT(Move.ORBIT_LEFT, "(orbit|arc|circle|rotate)(s|ing)?{how}( to the| around to the)? left"),
    ORBIT_RIGHT(
            Move.ORBIT_RIGHT,
            "orbit(s|ing)?|parallax|(arc|circle|rotate|fly)(s|ing)?{how} around|arc shot|3 ?d (effect|photo|move|look)");

    private static final String HOW = "( (?:very )?(slowly|gently|smoothly|slightly|quickly))?";

    private final Move move;
    private final Pattern words;

    MoveWords(Move move, String words) {
        this.move = move;
        this.words = Pattern.compile("(?<!\\bno )(?<!\\bwithout )\\b(" + words.replace("{how}", HOW) + ")\\b");
    }

    static Optional<Move> find(String prompt) {
        String plain = prompt.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ");
        Move first = null;
        int at = Integer.MAX_VALUE;
        for (MoveWords candidate : values()) {
            Matcher matcher = candidate.words.matcher(plain);
            if (matcher.find() && matcher.start() < at) {
                first = candidate.move;
                at = matcher.start();
            }
        }
        return Optional.ofNullable(first);
    }
}
