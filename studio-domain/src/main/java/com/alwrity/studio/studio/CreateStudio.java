package com.alwrity.studio.studio;

import com.alwrity.studio.catalog.Catalog;
import com.alwrity.studio.catalog.PlatformSpec;
import com.alwrity.studio.catalog.Template;
import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.operation.ExtendVideo;
import com.alwrity.studio.operation.ImageToVideo;
import com.alwrity.studio.operation.Limits;
import com.alwrity.studio.operation.Motion;
import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.operation.Order;
import com.alwrity.studio.operation.Resolution;
import com.alwrity.studio.operation.Retake;
import com.alwrity.studio.operation.RunOptions;
import com.alwrity.studio.operation.Shape;
import com.alwrity.studio.operation.Sound;
import com.alwrity.studio.operation.StudioRequest;
import com.alwrity.studio.operation.TextToVideo;
import com.alwrity.studio.problem.Violation;
import com.alwrity.studio.prompt.PromptImprover;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Create: turns what was filled in into an order, or says all that is wrong with it. */
@ApplicationScoped
public class CreateStudio {

    public static final int MAX_PROMPT = Limits.PROMPT;
    public static final int MAX_SPEECH = 1_000;
    public static final int MAX_SECONDS = 600;
    public static final int MIN_PART = 1;

    private final Catalog catalog;
    private final PromptImprover improver;

    @Inject
    public CreateStudio(Catalog catalog, PromptImprover improver) {
        this.catalog = catalog;
        this.improver = improver;
    }

    protected CreateStudio() {
        this(null, null);
    }

    /** @throws com.alwrity.studio.problem.StudioException of kind INVALID, with every violation */
    public Order read(CreateForm form) {
        FormReader reader = new FormReader();
        OperationKind mode = mode(reader, form.mode());
        Optional<Template> template = template(reader, form.template());
        String prompt = prompt(reader, form, mode);
        String negative = reader.text("negativePrompt", form.negativePrompt(), MAX_PROMPT);
        Shape shape = shape(reader, form, template);
        Motion motion = reader.choice(
                "motion",
                form.motion(),
                Motion::find,
                Motion.values(),
                Motion::key,
                template.map(Template::motion).orElse(Motion.MEDIUM));
        Sound sound = new SoundReader(reader).read(form.audio(), template.map(Template::sound));
        UUID source = source(reader, form, mode);
        Part part = part(reader, form);
        RunOptions options = new RunOptionsReader(reader).read(form, prompt, mode);
        reader.throwIfWrong();
        return new Order(request(mode, source, prompt, negative, shape, motion, sound, part, form.seed()), options);
    }

    private static StudioRequest request(
            OperationKind mode,
            UUID source,
            String prompt,
            String negative,
            Shape shape,
            Motion motion,
            Sound sound,
            Part part,
            Long seed) {
        return switch (mode) {
            case IMAGE_TO_VIDEO -> new ImageToVideo(source, prompt, negative, shape, motion, sound, seed);
            case EXTEND_VIDEO -> new ExtendVideo(source, prompt, negative, shape, sound, seed);
            case RETAKE ->
                new Retake(source, prompt, negative, shape, sound, part.startSeconds(), part.lengthSeconds(), seed);
            default -> new TextToVideo(prompt, negative, shape, motion, sound, seed);
        };
    }

    /** Of a video, in seconds; null up to where it begins or ends. */
    private record Part(Double startSeconds, Double lengthSeconds) {}

    private static Part part(FormReader reader, CreateForm form) {
        return new Part(
                reader.decimal("startSeconds", form.startSeconds(), 0, MAX_SECONDS),
                reader.decimal("lengthSeconds", form.lengthSeconds(), MIN_PART, MAX_SECONDS));
    }

    private static OperationKind mode(FormReader reader, String mode) {
        if (mode == null) {
            reader.reject(Violation.required("mode"));
            return OperationKind.TEXT_TO_VIDEO;
        }
        return reader.choice(
                        "mode", mode, CreateMode::find, CreateMode.values(), CreateMode::key, CreateMode.TEXT_TO_VIDEO)
                .operation();
    }

    private Optional<Template> template(FormReader reader, String key) {
        if (key == null) {
            return Optional.empty();
        }
        Optional<Template> template = catalog.template(key);
        if (template.isEmpty()) {
            reader.reject(new Violation("template", "unknown"));
        }
        return template;
    }

    /** Words alone must say something; a picture speaks for itself. */
    private String prompt(FormReader reader, CreateForm form, OperationKind mode) {
        boolean needed = mode == OperationKind.TEXT_TO_VIDEO || mode == OperationKind.RETAKE;
        String prompt = needed
                ? reader.requiredText("prompt", form.prompt(), MAX_PROMPT)
                : reader.text("prompt", form.prompt(), MAX_PROMPT);
        boolean improve =
                Boolean.TRUE.equals(form.enhancePrompt()) && !prompt.isEmpty() && prompt.length() <= MAX_PROMPT;
        return improve ? improver.improve(prompt).after() : prompt;
    }

    private Shape shape(FormReader reader, CreateForm form, Optional<Template> template) {
        Resolution resolution = reader.choice(
                "resolution",
                form.resolution(),
                key -> Resolution.find(key).filter(Resolution.CREATED::contains),
                Resolution.CREATED.toArray(Resolution[]::new),
                Resolution::key,
                template.map(Template::resolution).orElse(Resolution.P720));
        AspectRatio ratio = reader.choice(
                "aspectRatio",
                form.aspectRatio(),
                AspectRatio::find,
                AspectRatio.values(),
                AspectRatio::key,
                platformRatio(reader, form.platform())
                        .or(() -> template.map(Template::aspectRatio))
                        .orElse(AspectRatio.LANDSCAPE_16_9));
        int seconds = reader.number(
                "durationSeconds",
                form.durationSeconds(),
                template.map(Template::durationSeconds).orElse(5),
                1,
                MAX_SECONDS);
        return new Shape(resolution, ratio, seconds);
    }

    private Optional<AspectRatio> platformRatio(FormReader reader, String platform) {
        if (platform == null) {
            return Optional.empty();
        }
        Optional<PlatformSpec> spec = catalog.platform(platform);
        if (spec.isEmpty()) {
            reader.reject(Violation.notAllowed(
                    "platform",
                    catalog.platforms().stream().map(PlatformSpec::id).toList()));
        }
        return spec.map(found -> found.aspectRatios().get(0));
    }

    private static UUID source(FormReader reader, CreateForm form, OperationKind mode) {
        switch (mode) {
            case IMAGE_TO_VIDEO -> {
                if (form.imageAssetId() == null) {
                    reader.reject(Violation.required("imageAssetId"));
                }
                return form.imageAssetId();
            }
            case EXTEND_VIDEO, RETAKE -> {
                if (form.videoAssetId() == null) {
                    reader.reject(Violation.required("videoAssetId"));
                }
                return form.videoAssetId();
            }
            default -> {
                return null;
            }
        }
    }
}
