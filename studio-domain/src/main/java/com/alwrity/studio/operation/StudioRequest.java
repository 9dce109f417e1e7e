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
    @JsonSubTypes.Type(value = Retake.class, name = "retake"),
    @JsonSubTypes.Type(value = TalkingAvatar.class, name = "talking-avatar"),
    @JsonSubTypes.Type(value = Dialogue.class, name = "dialogue"),
    @JsonSubTypes.Type(value = FaceSwap.class, name = "face-swap"),
    @JsonSubTypes.Type(value = CharacterSwap.class, name = "character-swap"),
    @JsonSubTypes.Type(value = DubVideo.class, name = "dub-video"),
    @JsonSubTypes.Type(value = LipSync.class, name = "lip-sync"),
    @JsonSubTypes.Type(value = CloneVoice.class, name = "clone-voice"),
    @JsonSubTypes.Type(value = Speak.class, name = "speech"),
    @JsonSubTypes.Type(value = RestyleVideo.class, name = "restyle-video"),
    @JsonSubTypes.Type(value = MakeRealistic.class, name = "make-realistic"),
    @JsonSubTypes.Type(value = InstructEdit.class, name = "instruct-edit"),
    @JsonSubTypes.Type(value = RemoveObject.class, name = "remove-object"),
    @JsonSubTypes.Type(value = RemoveBackground.class, name = "remove-background"),
    @JsonSubTypes.Type(value = ReplaceBackground.class, name = "replace-background"),
    @JsonSubTypes.Type(value = AddFoley.class, name = "add-foley"),
    @JsonSubTypes.Type(value = MakeSound.class, name = "make-sound"),
    @JsonSubTypes.Type(value = UpscaleVideo.class, name = "upscale-video"),
    @JsonSubTypes.Type(value = Interpolate.class, name = "interpolate"),
    @JsonSubTypes.Type(value = Outpaint.class, name = "outpaint"),
    @JsonSubTypes.Type(value = Transcribe.class, name = "transcribe"),
    @JsonSubTypes.Type(value = ImprovePrompt.class, name = "improve-prompt"),
    @JsonSubTypes.Type(value = TagMedia.class, name = "tag-media"),
    @JsonSubTypes.Type(value = ModerateMedia.class, name = "moderate-media")
})
public sealed interface StudioRequest
        permits GeneratedVideo,
                TalkingAvatar,
                Dialogue,
                FaceSwap,
                CharacterSwap,
                DubVideo,
                LipSync,
                CloneVoice,
                Speak,
                RestyleVideo,
                MakeRealistic,
                InstructEdit,
                RemoveObject,
                RemoveBackground,
                ReplaceBackground,
                AddFoley,
                MakeSound,
                UpscaleVideo,
                Interpolate,
                Outpaint,
                Transcribe,
                ImprovePrompt,
                TagMedia,
                ModerateMedia {

    @JsonIgnore
    OperationKind operation();

    @JsonIgnore
    Studio studio();

    /** The creator's words; empty where none were given. */
    String prompt();

    /** Repeats the same result for the same request; null lets each run differ. */
    default Long seed() {
        return null;
    }

    /** The same request with another seed: how one order becomes several variations. */
    default StudioRequest withSeed(long newSeed) {
        return this;
    }

    /** The assets that it is made from, by the form field that names them. */
    @JsonIgnore
    default Map<String, UUID> inputs() {
        return RequestWords.inputs(this);
    }

    /** What it says, by the words that the catalogue knows: text, numbers and truth values. */
    @JsonIgnore
    default Map<String, Object> words() {
        return RequestWords.of(this);
    }
}
