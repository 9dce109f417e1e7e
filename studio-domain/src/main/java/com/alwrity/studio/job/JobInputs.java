package com.alwrity.studio.job;

import com.alwrity.studio.asset.Assets;
import com.alwrity.studio.media.MediaInfo;
import com.alwrity.studio.provider.InputFile;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The files that a job is made from. */
@Dependent
class JobInputs {

    @Inject
    private Assets assets;

    /** All of them, or nothing if one is gone. */
    Optional<List<InputFile>> all(Job job) {
        List<InputFile> files = present(job);
        return files.size() == job.request().inputs().size() ? Optional.of(files) : Optional.empty();
    }

    /** What was made of them; empty where it is gone, or no media. */
    Optional<MediaInfo> made(Job job) {
        return Optional.ofNullable(job.assetId())
                .flatMap(id -> assets.input(job.workspaceId(), "result", id))
                .map(InputFile::media);
    }

    /** Those that are still there. */
    List<InputFile> present(Job job) {
        return job.request().inputs().entrySet().stream()
                .flatMap(input -> assets.input(job.workspaceId(), input.getKey(), input.getValue()).stream())
                .toList();
    }
}
