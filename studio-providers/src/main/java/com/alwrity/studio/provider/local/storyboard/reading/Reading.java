package com.alwrity.studio.provider.local.storyboard.reading;

import com.alwrity.studio.provider.local.storyboard.paint.Daylight;
import com.alwrity.studio.provider.local.storyboard.paint.Weather;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a prompt says, as far as it was understood.
 *
 * @param kit the scene of the whole film; an abstract one where none was recognised
 * @param clauses the parts of the prompt that are shown one after the other, never none
 */
public record Reading(
        Kit kit,
        Set<Subject> subjects,
        Optional<Daylight> daylight,
        Optional<Weather> weather,
        Mood mood,
        Optional<Move> move,
        List<Clause> clauses) {

    public Reading {
        subjects = Set.copyOf(subjects);
        clauses = List.copyOf(clauses);
    }

    /**
     * A part of the prompt.
     *
     * @param text to be written on the screen; may be empty
     * @param kit the scene that this part names by itself
     */
    public record Clause(String text, Optional<Kit> kit, Optional<Daylight> daylight, Optional<Weather> weather) {}
}
