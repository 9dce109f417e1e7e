package com.alwrity.studio.job;

import com.alwrity.studio.asset.NewAsset;
import com.alwrity.studio.asset.Provenance;
import com.alwrity.studio.asset.StoredFile;
import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.media.MediaInfo;
import java.util.Optional;

/** What a provider made, stored and looked at; flagged where the provider marks it. */
public record JobResult(MediaInfo media, StoredFile original, Optional<StoredFile> captions, boolean flagged) {

    NewAsset asset(Job job, Model model, Money actual) {
        return new NewAsset(
                job.workspaceId(),
                job.userId(),
                job.title(),
                job.tags(),
                job.request().studio(),
                new Provenance(model.ai(), model.name(), model.key(), flagged),
                Optional.of(new NewAsset.Made(
                        job.id(),
                        job.request().operation(),
                        model.key(),
                        job.request().prompt(),
                        job.estimate(),
                        actual)),
                job.request().inputs());
    }
}
