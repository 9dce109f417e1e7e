package com.alwrity.studio.catalog;

import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.operation.Quality;
import java.time.Instant;
import java.util.List;

/** A model as an admin sees it in the list. */
public record AdminModelJson(
        String key,
        String name,
        String provider,
        String providerModel,
        int version,
        Standing standing,
        Quality quality,
        List<OperationKind> operations,
        String goodFor,
        boolean available,
        ProvidersJson.PriceJson price,
        Model.Confidence confidence,
        String source,
        String checkedOn,
        String note,
        boolean shipped,
        RevisionJson revision) {

    static AdminModelJson of(ModelOverview overview) {
        Model model = overview.model();
        return new AdminModelJson(
                model.key(),
                model.name(),
                model.provider().key(),
                model.providerModel(),
                model.version(),
                model.standing(),
                model.quality(),
                model.operations().stream().sorted().toList(),
                model.goodFor(),
                overview.available(),
                ProvidersJson.PriceJson.of(model.price()),
                model.confidence(),
                model.source(),
                model.checkedOn(),
                model.note(),
                overview.shipped(),
                overview.revision().map(RevisionJson::of).orElse(null));
    }

    /**
     * What an admin made of it last.
     *
     * @param own whether the entry is theirs; false after it went back to the shipped one
     */
    public record RevisionJson(int version, Instant at, String by, boolean own) {

        static RevisionJson of(ModelRevision revision) {
            return new RevisionJson(
                    revision.version(),
                    revision.at(),
                    revision.by(),
                    revision.body().isPresent());
        }
    }
}
