package com.alwrity.studio.preflight;

import com.alwrity.studio.media.MediaInfo;
import com.alwrity.studio.operation.Retake;
import com.alwrity.studio.operation.StudioRequest;
import com.alwrity.studio.provider.InputFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether the part of a video that is to be made anew lies within it. */
final class PartCheck {

    /** A file that says 5 s may be a frame shorter. */
    private static final double FRAME = 0.05;

    private PartCheck() {}

    static List<Finding> findings(StudioRequest request, List<InputFile> files) {
        Optional<Double> lasts = files.stream()
                .filter(file -> file.field().equals("videoAssetId"))
                .map(InputFile::media)
                .map(MediaInfo::durationSeconds)
                .findFirst();
        if (!(request instanceof Retake retake) || lasts.isEmpty()) {
            return List.of();
        }
        double start = retake.startSeconds() == null ? 0 : retake.startSeconds();
        double length = retake.lengthSeconds() == null ? 0 : retake.lengthSeconds();
        if (start > 0 && start >= lasts.get()) {
            return List.of(outside("startSeconds", lasts.get(), start));
        }
        return start + length > lasts.get() + FRAME
                ? List.of(outside("lengthSeconds", lasts.get(), start + length))
                : List.of();
    }

    private static Finding outside(String field, double lasts, double actual) {
        return Finding.error(
                field, "input.part_outside", Map.of("limit", tenths(lasts), "actual", tenths(actual)), Map.of());
    }

    private static double tenths(double seconds) {
        return Math.round(seconds * 10) / 10.0;
    }
}
