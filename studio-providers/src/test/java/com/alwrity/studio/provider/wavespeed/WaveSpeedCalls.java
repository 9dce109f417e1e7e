package com.alwrity.studio.provider.wavespeed;

import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.operation.CloneVoice;
import com.alwrity.studio.operation.ImprovePrompt;
import com.alwrity.studio.operation.Medium;
import com.alwrity.studio.operation.Motion;
import com.alwrity.studio.operation.Resolution;
import com.alwrity.studio.operation.Shape;
import com.alwrity.studio.operation.Sound;
import com.alwrity.studio.operation.TextToVideo;
import com.alwrity.studio.operation.Transcribe;
import com.alwrity.studio.provider.Calls;
import com.alwrity.studio.provider.InputFile;
import com.alwrity.studio.provider.ModelCall;
import com.alwrity.studio.provider.TestModels;
import java.util.List;

/** Calls of models as the catalogue has them, for tests. */
final class WaveSpeedCalls {

    private WaveSpeedCalls() {}

    /** Five seconds of a lighthouse, in this provider's catalogue. */
    static ModelCall video(String provider) {
        return video(provider, "A lighthouse in a storm");
    }

    static ModelCall video(String provider, String prompt) {
        Shape shape = new Shape(Resolution.P480, AspectRatio.LANDSCAPE_16_9, 5);
        return Calls.of(
                TestModels.of(
                        provider,
                        "alibaba/wan-2.5/text-to-video",
                        "text-to-video",
                        "{\"name\": \"prompt\", \"type\": \"string\", \"required\": true, \"from\": \"prompt\"}",
                        "{\"name\": \"duration\", \"type\": \"integer\", \"oneOf\": [5, 10], \"from\":"
                                + " \"durationSeconds\"}",
                        "{\"name\": \"size\", \"type\": \"string\", \"from\": \"frame\", \"values\": {\"480p 16:9\":"
                                + " \"832*480\"}}",
                        "{\"name\": \"seed\", \"type\": \"integer\", \"from\": \"seed\"}"),
                new TextToVideo(prompt, null, shape, Motion.MEDIUM, new Sound.Silent(), 7L),
                List.of());
    }

    static ModelCall transcript(String provider, InputFile file) {
        return Calls.of(
                TestModels.of(
                        provider,
                        "wavespeed-ai/openai-whisper",
                        "transcribe",
                        "{\"name\": \"audio\", \"type\": \"file\", \"required\": true, \"from\": \"mediaAssetId\"}"),
                new Transcribe(file.assetId(), null),
                List.of(file));
    }

    static ModelCall betterPrompt() {
        return Calls.of(
                TestModels.of(
                        "wavespeed",
                        "wavespeed-ai/prompt-optimizer",
                        "improve-prompt",
                        "{\"name\": \"text\", \"type\": \"string\", \"required\": true, \"from\": \"text\"}"),
                new ImprovePrompt("a lighthouse", Medium.VIDEO),
                List.of());
    }

    static ModelCall voice(InputFile file) {
        return Calls.of(
                TestModels.of(
                        "wavespeed",
                        "minimax/voice-clone",
                        "clone-voice",
                        "{\"name\": \"audio\", \"type\": \"file\", \"required\": true, \"from\": \"audioAssetId\"}",
                        "{\"name\": \"custom_voice_id\", \"type\": \"string\", \"from\": \"voiceName\"}"),
                new CloneVoice(file.assetId(), "Anna-of-the-sea", ""),
                List.of(file));
    }
}
