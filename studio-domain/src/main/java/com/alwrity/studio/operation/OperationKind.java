package com.alwrity.studio.operation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a model can be asked to do, by what request, and what comes of it. The catalogue says which model does which. */
public enum OperationKind {
    TEXT_TO_VIDEO(TextToVideo.class, Output.VIDEO),
    IMAGE_TO_VIDEO(ImageToVideo.class, Output.VIDEO),
    EXTEND_VIDEO(ExtendVideo.class, Output.VIDEO),
    RETAKE(Retake.class, Output.VIDEO),
    TALKING_AVATAR(TalkingAvatar.class, Output.VIDEO),
    DIALOGUE(Dialogue.class, Output.VIDEO),
    FACE_SWAP(FaceSwap.class, Output.VIDEO),
    CHARACTER_SWAP(CharacterSwap.class, Output.VIDEO),
    DUB_VIDEO(DubVideo.class, Output.VIDEO),
    LIP_SYNC(LipSync.class, Output.VIDEO),
    CLONE_VOICE(CloneVoice.class, Output.TEXT),
    SPEECH(Speak.class, Output.AUDIO),
    RESTYLE_VIDEO(RestyleVideo.class, Output.VIDEO),
    MAKE_REALISTIC(MakeRealistic.class, Output.VIDEO),
    INSTRUCT_EDIT(InstructEdit.class, Output.VIDEO),
    REMOVE_OBJECT(RemoveObject.class, Output.VIDEO),
    REMOVE_BACKGROUND(RemoveBackground.class, Output.VIDEO),
    REPLACE_BACKGROUND(ReplaceBackground.class, Output.VIDEO),
    ADD_FOLEY(AddFoley.class, Output.VIDEO),
    MAKE_SOUND(MakeSound.class, Output.AUDIO),
    UPSCALE_VIDEO(UpscaleVideo.class, Output.VIDEO),
    INTERPOLATE(Interpolate.class, Output.VIDEO),
    OUTPAINT(Outpaint.class, Output.VIDEO),
    TRANSCRIBE(Transcribe.class, Output.TEXT),
    IMPROVE_PROMPT(ImprovePrompt.class, Output.TEXT),
    TAG_MEDIA(TagMedia.class, Output.TEXT),
    MODERATE_MEDIA(ModerateMedia.class, Output.TEXT);

    /** What an operation makes. */
    public enum Output {
        VIDEO,
        AUDIO,
        /** Words, which are the answer itself and no file. */
        TEXT
    }

    private final Class<? extends StudioRequest> request;
    private final Output output;

    OperationKind(Class<? extends StudioRequest> request, Output output) {
        this.request = request;
        this.output = output;
    }

    public Class<? extends StudioRequest> request() {
        return request;
    }

    public Output output() {
        return output;
    }

    /** Whether it takes a person's face or voice elsewhere: whoever asks for it declares that they may. */
    public boolean needsConsent() {
        return this == FACE_SWAP || this == CLONE_VOICE || this == DUB_VIDEO;
    }

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<OperationKind> find(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    @JsonCreator
    public static OperationKind of(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("No operation named " + key));
    }
}
