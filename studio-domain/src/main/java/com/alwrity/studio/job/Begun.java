package com.alwrity.studio.job;

import com.alwrity.studio.provider.ModelCall;
import java.time.Duration;

/** What came of the wish to begin an attempt. */
public sealed interface Begun {

    /** The attempt is written down: make this call. */
    record Attempted(ModelCall call) implements Begun {}

    /** The provider has as much of ours to do as it takes: come back after this time. */
    record InLine(Duration pause) implements Begun {}

    /** There is nothing to begin: the job is no longer waiting, or has failed because something that it needs is gone. */
    record Nothing() implements Begun {}
}
