package com.alwrity.studio.provider.local.storyboard.reading;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;

/** Things that a scene can show when the prompt names them. */
public enum Subject {
    LIGHTHOUSE,
    BOAT,
    BEACH,
    WHALE,
    FISH,
    TURTLE,
    CAFE_CUP,
    BLOSSOM,
    AUTUMN,
    FLOWERS,
    CAMEL,
    ASTRONAUT,
    CAT,
    ROCKET,
    PLANET,
    SHOE,
    BOTTLE,
    PHONE,
    WATCH,
    HEADPHONES,
    CAR,
    NEON,
    TEAM,
    DATA,
    BIRD;

    @JsonCreator
    static Subject of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
