package com.alwrity.studio.catalog;

import com.alwrity.studio.asset.BlobKey;
import com.alwrity.studio.media.MediaInfo;
import com.alwrity.studio.media.MediaKind;
import com.alwrity.studio.operation.AddFoley;
import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.operation.CharacterSwap;
import com.alwrity.studio.operation.CloneVoice;
import com.alwrity.studio.operation.Dialogue;
import com.alwrity.studio.operation.DubVideo;
import com.alwrity.studio.operation.ExtendVideo;
import com.alwrity.studio.operation.FaceSwap;
import com.alwrity.studio.operation.ImageToVideo;
import com.alwrity.studio.operation.ImprovePrompt;
import com.alwrity.studio.operation.InstructEdit;
import com.alwrity.studio.operation.Interpolate;
import com.alwrity.studio.operation.LipSync;
import com.alwrity.studio.operation.MakeRealistic;
import com.alwrity.studio.operation.MakeSound;
import com.alwrity.studio.operation.Medium;
import com.alwrity.studio.operation.ModerateMedia;
import com.alwrity.studio.operation.Motion;
import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.operation.Outpaint;
import com.alwrity.studio.operation.RemoveBackground;
import com.alwrity.studio.operation.RemoveObject;
import com.alwrity.studio.operation.ReplaceBackground;
import com.alwrity.studio.operation.Resolution;
import com.alwrity.studio.operation.RestyleVideo;
import com.alwrity.studio.operation.Retake;
import com.alwrity.studio.operation.Shape;
import com.alwrity.studio.operation.Sound;
import com.alwrity.studio.operation.Speak;
import com.alwrity.studio.operation.StudioRequest;
import com.alwrity.studio.operation.TagMedia;
import com.alwrity.studio.operation.TalkingAvatar;
import com.alwrity.studio.operation.TextToVideo;
import com.alwrity.studio.operation.Transcribe;
import com.alwrity.studio.operation.TurnOrder;
import com.alwrity.studio.operation.UpscaleVideo;
import com.alwrity.studio.provider.InputFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * What a test asks of a model, whatever the operation.
 *
 * @param words for the options of the operation, such as {@code style}
 * @param given seconds of the files that it is made from: a video's, a sound's, the second sound's
 */
record Wish(
        String prompt,
        Resolution resolution,
        AspectRatio ratio,
        int seconds,
        String sound,
        Map<String, String> words,
        Long seed,
        List<Double> given) {

    private static final UUID ASSET = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final String NEGATIVE = "blurred, shaky";

    /** The same in other words. */
    Wish saying(String words) {
        return new Wish(words, resolution, ratio, seconds, sound, this.words, seed, given);
    }

    /** As a request. */
    StudioRequest request(OperationKind operation) {
        Shape shape = new Shape(resolution, ratio, seconds);
        return switch (operation) {
            case TEXT_TO_VIDEO -> new TextToVideo(prompt, NEGATIVE, shape, Motion.MEDIUM, heard(), seed);
            case IMAGE_TO_VIDEO -> new ImageToVideo(ASSET, prompt, NEGATIVE, shape, Motion.DYNAMIC, heard(), seed);
            case EXTEND_VIDEO -> new ExtendVideo(ASSET, prompt, NEGATIVE, shape, heard(), seed);
            case RETAKE -> new Retake(ASSET, prompt, NEGATIVE, shape, heard(), 1.5, 2.5, seed);
            case TALKING_AVATAR -> new TalkingAvatar(ASSET, ASSET, prompt, resolution, seed);
            case DIALOGUE ->
                new Dialogue(ASSET, ASSET, ASSET, TurnOrder.of(word("order", "together")), prompt, resolution, seed);
            case FACE_SWAP -> new FaceSwap(ASSET, ASSET, 1);
            case CHARACTER_SWAP -> new CharacterSwap(ASSET, ASSET, prompt, resolution, seed);
            case DUB_VIDEO -> new DubVideo(ASSET, word("targetLanguage", "de"));
            case LIP_SYNC -> new LipSync(ASSET, ASSET);
            case CLONE_VOICE -> new CloneVoice(ASSET, "narrator-one", prompt);
            case SPEECH -> new Speak(prompt, word("voice", "auto"), word("language", "en"));
            case RESTYLE_VIDEO -> new RestyleVideo(ASSET, words.get("style"), prompt, resolution, seed);
            case MAKE_REALISTIC -> new MakeRealistic(ASSET, resolution, seed);
            case INSTRUCT_EDIT -> new InstructEdit(ASSET, seed == null ? null : ASSET, prompt, resolution, seed);
            case REMOVE_OBJECT -> new RemoveObject(ASSET, seed == null ? null : ASSET, prompt);
            case REMOVE_BACKGROUND -> new RemoveBackground(ASSET);
            case REPLACE_BACKGROUND -> new ReplaceBackground(ASSET, ASSET);
            case ADD_FOLEY -> new AddFoley(ASSET, prompt, seed);
            case MAKE_SOUND -> new MakeSound(prompt, Integer.parseInt(word("seconds", "" + seconds)));
            case UPSCALE_VIDEO -> new UpscaleVideo(ASSET, Resolution.of(word("targetResolution", resolution.key())));
            case INTERPOLATE -> new Interpolate(ASSET, 60);
            case OUTPAINT -> new Outpaint(ASSET, ratio, prompt, resolution, seed);
            case TRANSCRIBE -> new Transcribe(ASSET, seed == null ? null : "en");
            case IMPROVE_PROMPT -> new ImprovePrompt(prompt, Medium.VIDEO);
            case TAG_MEDIA -> new TagMedia(ASSET);
            case MODERATE_MEDIA -> new ModerateMedia(ASSET);
        };
    }

    /** The files that such a request names, as the model takes them. */
    List<InputFile> files(Model model, StudioRequest request) {
        return request.inputs().keySet().stream()
                .map(field -> file(model, field))
                .toList();
    }

    private InputFile file(Model model, String field) {
        InputLimits limits = model.capability().inputs().get(field);
        String container = limits == null || limits.containers().isEmpty()
                ? usual(field)
                : limits.containers().stream().sorted().findFirst().orElseThrow();
        MediaKind kind = kind(field, container);
        double length = switch (kind) {
            case VIDEO -> given.get(0);
            case AUDIO -> given.get(field.startsWith("right") ? 2 : 1);
            default -> 0;
        };
        return new InputFile(
                field,
                ASSET,
                new BlobKey("originals/" + kind.name().toLowerCase(Locale.ROOT)),
                new MediaInfo(kind, "any/any", container, 1280, 720, length, 25, null, null, 0, 100_000, 0));
    }

    private static String usual(String field) {
        if (field.startsWith("video")) {
            return "mp4";
        }
        return field.toLowerCase(Locale.ROOT).contains("audio") ? "mp3" : "png";
    }

    private static MediaKind kind(String field, String container) {
        if (List.of("mp4", "mov", "webm", "matroska").contains(container)) {
            return MediaKind.VIDEO;
        }
        return List.of("png", "jpeg", "webp", "gif").contains(container) ? MediaKind.IMAGE : MediaKind.AUDIO;
    }

    private Sound heard() {
        return switch (sound) {
            case "upload" -> new Sound.Upload(ASSET);
            case "generated" -> new Sound.Generated();
            default -> new Sound.Silent();
        };
    }

    private String word(String name, String otherwise) {
        return words.getOrDefault(name, otherwise);
    }
}
