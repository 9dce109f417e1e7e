package com.alwrity.studio.operation;

/** A video of a chosen form with a chosen sound. */
public sealed interface GeneratedVideo extends StudioRequest permits TextToVideo, ImageToVideo, ExtendVideo, Retake {

    Shape shape();

    Sound sound();

    /** The same in another form, with another sound. */
    GeneratedVideo with(Shape shape, Sound sound);
}
