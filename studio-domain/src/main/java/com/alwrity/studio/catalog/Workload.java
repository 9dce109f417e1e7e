package com.alwrity.studio.catalog;

import com.alwrity.studio.media.MediaInfo;
import com.alwrity.studio.media.MediaKind;
import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.operation.Dialogue;
import com.alwrity.studio.operation.FrameSize;
import com.alwrity.studio.operation.GeneratedVideo;
import com.alwrity.studio.operation.MakeSound;
import com.alwrity.studio.operation.Resolution;
import com.alwrity.studio.operation.Retake;
import com.alwrity.studio.operation.StudioRequest;
import com.alwrity.studio.operation.TurnOrder;
import com.alwrity.studio.provider.InputFile;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What drives the price and the time of a run.
 *
 * @param words of the request, as text
 * @param outputSeconds of what is made; 0 where that is no matter of time
 * @param videoSeconds of the video that is given; 0 without one
 * @param audioSeconds of the sounds that are given
 * @param characters of the text that is given
 * @param pixels of a frame of what is made
 */
public record Workload(
        Map<String, String> words,
        double outputSeconds,
        double videoSeconds,
        List<Double> audioSeconds,
        int characters,
        long pixels) {

    private static final FrameSize USUAL = Resolution.P720.size(AspectRatio.LANDSCAPE_16_9);

    public Workload {
        words = Map.copyOf(words);
        audioSeconds = List.copyOf(audioSeconds);
    }

    public static Workload of(StudioRequest request, Collection<InputFile> inputs) {
        List<MediaInfo> media = inputs.stream().map(InputFile::media).toList();
        double video = seconds(media, MediaKind.VIDEO).stream().findFirst().orElse(0.0);
        List<Double> audio = seconds(media, MediaKind.AUDIO);
        Map<String, String> words = request.words().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, word -> word.getValue().toString()));
        return new Workload(
                words,
                output(request, video, audio),
                video,
                audio,
                request.prompt().codePointCount(0, request.prompt().length()),
                frame(request, media).pixels());
    }

    /** The same, now that what was made is known: nobody pays for more seconds than there are, nor than were asked. */
    public Workload made(MediaInfo result) {
        return result.durationSeconds() == 0 || result.durationSeconds() >= outputSeconds
                ? this
                : new Workload(words, result.durationSeconds(), videoSeconds, audioSeconds, characters, pixels);
    }

    /** The same, asked for in other words. */
    public Workload with(Map<String, String> otherWords) {
        return new Workload(otherWords, outputSeconds, videoSeconds, audioSeconds, characters, pixels);
    }

    public double longestAudio() {
        return longest(audioSeconds);
    }

    public double allAudio() {
        return sum(audioSeconds);
    }

    private static double output(StudioRequest request, double video, List<Double> audio) {
        if (request instanceof Retake retake) {
            double start = retake.startSeconds() == null ? 0 : retake.startSeconds();
            return retake.lengthSeconds() == null ? Math.max(0, video - start) : retake.lengthSeconds();
        }
        if (request instanceof GeneratedVideo generated) {
            return generated.shape().durationSeconds();
        }
        if (request instanceof MakeSound sound) {
            return sound.seconds();
        }
        if (request instanceof Dialogue dialogue && dialogue.order() != TurnOrder.TOGETHER) {
            return sum(audio);
        }
        return video > 0 ? video : longest(audio);
    }

    private static double longest(List<Double> seconds) {
        return seconds.stream().max(Double::compare).orElse(0.0);
    }

    private static double sum(List<Double> seconds) {
        return seconds.stream().reduce(0.0, Double::sum);
    }

    private static FrameSize frame(StudioRequest request, List<MediaInfo> media) {
        if (request instanceof GeneratedVideo generated) {
            return generated.shape().frame();
        }
        Optional<FrameSize> given = media.stream()
                .filter(file -> file.kind() != MediaKind.AUDIO)
                .map(MediaInfo::frame)
                .findFirst();
        return given.orElse(USUAL);
    }

    private static List<Double> seconds(List<MediaInfo> media, MediaKind kind) {
        return media.stream()
                .filter(file -> file.kind() == kind)
                .map(MediaInfo::durationSeconds)
                .toList();
    }
}
