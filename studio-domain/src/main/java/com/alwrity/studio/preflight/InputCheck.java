package com.alwrity.studio.preflight;

import com.alwrity.studio.asset.Assets;
import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.media.MediaInfo;
import com.alwrity.studio.media.MediaKind;
import com.alwrity.studio.operation.StudioRequest;
import com.alwrity.studio.provider.InputFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks at the files that a request is made from: there, the caller's, and of the right kind and size. */
@ApplicationScoped
public class InputCheck {

    private static final double MIN_SOUND_SECONDS = 3;
    private static final double MAX_SOUND_SECONDS = 30;
    private static final long MAX_SOUND_BYTES = 15_000_000;
    private static final Set<String> SOUND_CONTAINERS = Set.of("mp3", "wav");

    private final Assets assets;

    @Inject
    public InputCheck(Assets assets) {
        this.assets = assets;
    }

    protected InputCheck() {
        this(null);
    }

    public Inputs look(Caller caller, StudioRequest request) {
        List<InputFile> files = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        request.inputs().forEach((field, id) -> {
            Optional<InputFile> input = assets.input(caller.workspaceId(), field, id);
            if (input.isEmpty()) {
                findings.add(Finding.error(field, "input.not_found", Map.of(), Map.of()));
            } else {
                files.add(input.get());
                check(field, input.get().media(), findings);
            }
        });
        return new Inputs(files, findings);
    }

    /** The files that are there, and what is wrong with those that were asked for. */
    public record Inputs(List<InputFile> files, List<Finding> findings) {}

    private static void check(String field, MediaInfo media, List<Finding> findings) {
        Set<MediaKind> wanted = kinds(field);
        if (!wanted.contains(media.kind())) {
            String first = wanted.iterator().next().key();
            findings.add(Finding.error(
                    field,
                    "input.kind",
                    Map.of("wanted", first, "actual", media.kind().key()),
                    Map.of()));
        } else if (field.equals("audio.assetId")) {
            checkSound(field, media, findings);
        }
    }

    private static Set<MediaKind> kinds(String field) {
        return switch (field) {
            case "imageAssetId", "faceAssetId", "referenceAssetId", "maskAssetId", "backgroundAssetId" ->
                EnumSet.of(MediaKind.IMAGE);
            case "audio.assetId", "audioAssetId", "leftAudioAssetId", "rightAudioAssetId" ->
                EnumSet.of(MediaKind.AUDIO);
            case "mediaAssetId" -> EnumSet.of(MediaKind.VIDEO, MediaKind.AUDIO);
            default -> EnumSet.of(MediaKind.VIDEO);
        };
    }

    private static void checkSound(String field, MediaInfo media, List<Finding> findings) {
        if (!SOUND_CONTAINERS.contains(media.container())) {
            findings.add(Finding.error(
                    field,
                    "input.sound_format",
                    Map.of("allowed", List.of("mp3", "wav"), "actual", media.container()),
                    Map.of()));
        }
        if (media.bytes() > MAX_SOUND_BYTES) {
            findings.add(Finding.error(
                    field, "input.too_large", Map.of("limit", MAX_SOUND_BYTES, "actual", media.bytes()), Map.of()));
        }
        if (media.durationSeconds() < MIN_SOUND_SECONDS || media.durationSeconds() > MAX_SOUND_SECONDS) {
            findings.add(Finding.error(
                    field,
                    "input.sound_length",
                    Map.of("from", 3, "to", 30, "actual", Math.round(media.durationSeconds() * 10) / 10.0),
                    Map.of()));
        }
    }
}
