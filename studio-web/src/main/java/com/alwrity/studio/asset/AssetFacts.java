package com.alwrity.studio.asset;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.ledger.StatementView;
import com.alwrity.studio.media.MediaInfo;
import com.alwrity.studio.text.Formats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.UUID;

/** What is known of an asset, as a list of terms. */
class AssetFacts extends DescriptionList {

    AssetFacts(AssetView asset) {
        addClassName("facts-list");
        fact("asset.origin", asset.provenance().label());
        if (asset.prompt() != null && !asset.prompt().isBlank()) {
            fact("asset.prompt", asset.prompt());
        }
        if (asset.modelKey() != null) {
            fact("asset.model", asset.modelKey());
        }
        if (asset.estimated() != null) {
            String actual = asset.actual() == null ? "–" : Formats.money(asset.actual());
            Span cost = new Span(t("job.estimated_actual", Formats.money(asset.estimated()), actual) + " ");
            fact("asset.cost", new Div(cost, statement(asset)));
        }
        media(asset.media());
        fact("asset.created", Formats.date(asset.createdAt()));
        fact("asset.usage", t("asset.usage.counts", asset.plays(), asset.downloads()));
        lineage("asset.parents", asset.parents());
        lineage("asset.children", asset.children());
    }

    private static RouterLink statement(AssetView asset) {
        RouterLink statement = new RouterLink(t("asset.statement"), StatementView.class);
        statement.setQueryParameters(StatementView.of("asset", asset.id()));
        return statement;
    }

    private void media(MediaInfo media) {
        if (media.width() > 0) {
            fact("asset.size", media.width() + " × " + media.height());
        }
        if (media.durationSeconds() > 0) {
            fact("asset.length", t("asset.seconds", Formats.decimal(media.durationSeconds())));
        }
        if (media.fps() > 0) {
            fact("asset.fps", Formats.decimal(media.fps()));
        }
        StringJoiner format = new StringJoiner(", ").add(media.container().toUpperCase(Locale.ROOT));
        if (media.videoCodec() != null && media.durationSeconds() > 0) {
            format.add(media.videoCodec());
        }
        if (media.audioCodec() != null) {
            format.add(media.audioCodec());
        }
        fact("asset.format", format + " · " + Formats.bytes(media.bytes()));
    }

    private void lineage(String term, List<UUID> assets) {
        if (!assets.isEmpty()) {
            Div links = new Div();
            for (int i = 0; i < assets.size(); i++) {
                RouterLink link = new RouterLink(
                        t("asset.related", i + 1),
                        LibraryView.class,
                        assets.get(i).toString());
                links.add(link, new Span(" "));
            }
            fact(term, links);
        }
    }

    private void fact(String term, String words) {
        fact(term, new Span(words));
    }

    private void fact(String term, Component words) {
        Description description = new Description();
        description.add(words);
        add(new Term(t(term)), description);
    }
}
