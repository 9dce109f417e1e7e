package com.alwrity.studio.operation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Map;
import java.util.UUID;

/** What somebody wants made: typed, complete and free of any vendor's words. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = TextToVideo.class, name = "text-to-video"),
    @JsonSubTypes.Type(value = ImageToVideo.class, name = "image-to-video"),
    @JsonSubTypes.Type(value = ExtendVideo.class, name = "extend-video"),
    @JsonSubTypes.Type(value = Retake.class, name = "retake")
})
public sealed interface StudioRequest permits TextToVideo, ImageToVideo, ExtendVideo, Retake {

    @JsonIgnore
    OperationKind operation();

    @JsonIgnore
    Studio studio();

    /** The creator's words; empty where none were given. */
    String prompt();

    Shape shape();

    Sound sound();

    /** Repeats the same picture for the same request; null lets each run differ. */
    Long seed();

    /** The same request with another seed: how one order becomes several variations. */
    StudioRequest withSeed(long newSeed);

    /** The assets that it is made from, by the form field that names them. */
    @JsonIgnore
    Map<String, UUID> inputs();
}
