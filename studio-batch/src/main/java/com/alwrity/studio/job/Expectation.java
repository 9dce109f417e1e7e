package com.alwrity.studio.job;

import com.alwrity.studio.media.MediaInfo;
import com.alwrity.studio.media.MediaKind;
import com.alwrity.studio.media.MediaRejected;
import com.alwrity.studio.operation.GeneratedVideo;
import com.alwrity.studio.operation.ImageToVideo;
import com.alwrity.studio.operation.OperationKind.Output;
import com.alwrity.studio.operation.Shape;
import com.alwrity.studio.operation.StudioRequest;
import com.alwrity.studio.operation.TextToVideo;
import java.util.Map;
import java.util.Optional;

/**
 * What a result must roughly be. Models keep to the asked seconds and pixels more or less; what is far off is not
 * what was ordered.
 *
 * @param shape empty where the result's length is not known from the request alone
 */
record Expectation(MediaKind kind, Optional<Shape> shape) {

    private static final double MOST_TIMES_AS_LONG = 2;
    private static final double MOST_TIMES_AS_SMALL = 2;
    private static final double MOST_TIMES_AS_WIDE = 1.25;

    static Expectation of(StudioRequest request) {
        boolean made = request instanceof TextToVideo || request instanceof ImageToVideo;
        return new Expectation(
                request.operation().output() == Output.AUDIO ? MediaKind.AUDIO : MediaKind.VIDEO,
                made ? Optional.of(((GeneratedVideo) request).shape()) : Optional.empty());
    }

    void check(MediaInfo media) throws MediaRejected {
        if (media.kind() != kind) {
            throw new MediaRejected(
                    MediaRejected.Reason.WRONG_KIND,
                    Map.of("wanted", kind.key(), "actual", media.kind().key()));
        }
        if (shape.isPresent()) {
            double wide = (double) media.width() / media.height();
            double asked =
                    (double) shape.get().frame().width() / shape.get().frame().height();
            near(media.durationSeconds(), shape.get().durationSeconds(), MOST_TIMES_AS_LONG, "durationSeconds");
            near(wide, asked, MOST_TIMES_AS_WIDE, "aspectRatio");
            int shortSide = Math.min(media.width(), media.height());
            int askedSide = shape.get().resolution().shortSide();
            near(Math.min(shortSide, askedSide), askedSide, MOST_TIMES_AS_SMALL, "resolution");
        }
    }

    private static void near(double actual, double asked, double most, String what) throws MediaRejected {
        if (actual > asked * most || actual < asked / most) {
            throw new MediaRejected(
                    MediaRejected.Reason.NOT_AS_ORDERED, Map.of("what", what, "asked", asked, "actual", actual));
        }
    }
}
