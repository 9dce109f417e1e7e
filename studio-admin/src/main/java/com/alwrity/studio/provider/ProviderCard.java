package com.alwrity.studio.provider;

import static com.alwrity.studio.text.Words.count;
import static com.alwrity.studio.text.Words.country;
import static com.alwrity.studio.text.Words.date;
import static com.alwrity.studio.text.Words.t;

import com.alwrity.studio.provider.ProviderOverview.Source;
import com.alwrity.studio.routing.ProviderHealth;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.stream.Collectors;

/** One provider: what it is or would be good for, how it does, and how it is reached. */
class ProviderCard extends Section {

    private final transient ProviderDesk desk;
    private final Span status = new Span();
    private final Checkbox use = new Checkbox(t("admin.provider.use"));
    private final Paragraph brings = new Paragraph();
    private final Paragraph health = new Paragraph();

    ProviderCard(ProviderOverview provider, ProviderDesk desk) {
        this.desk = desk;
        addClassNames("panel", "provider");
        H2 name = new H2(provider.spec().name());
        name.setId("provider-" + provider.id());
        getElement().setAttribute("aria-labelledby", "provider-" + provider.id());
        status.addClassName("status");
        use.setAriaLabel(t("admin.provider.use.named", provider.spec().name()));
        use.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                show(desk.change(provider.id(), ProviderChange.enabled(change.getValue())));
            }
        });
        Div title = new Div(name, status);
        title.addClassName("provider-title");
        Div head = new Div(title, use);
        head.addClassName("row");
        add(head, brings);
        health.addClassName("hint");
        add(health);
        if (provider.spec().note() != null) {
            Paragraph note = new Paragraph(provider.spec().note());
            note.addClassName("hint");
            add(note);
        }
        provider.region().filter(code -> !code.equals(Regions.HERE)).ifPresent(code -> {
            Paragraph region = new Paragraph(t("admin.provider.region", country(code)));
            region.addClassName("hint");
            add(region);
        });
        if (!provider.id().equals(ProviderId.LOCAL)) {
            add(website(provider), setUp(provider));
        }
        show(provider);
    }

    private static Anchor website(ProviderOverview provider) {
        Anchor website = new Anchor(
                provider.spec().website() == null
                        ? provider.spec().source()
                        : provider.spec().website(),
                t("admin.provider.website", provider.spec().name()));
        website.setTarget("_blank");
        website.getElement().setAttribute("rel", "noopener noreferrer");
        website.setVisible(website.getHref().startsWith("https:"));
        return website;
    }

    private Div setUp(ProviderOverview provider) {
        TestCall test = new TestCall(provider, desk);
        Details details = new Details(t("admin.provider.set_up"), new ProviderForm(provider, desk, this::show), test);
        details.addClassName("provider-set-up");
        return new Div(details);
    }

    private void show(ProviderOverview provider) {
        use.setValue(provider.enabled());
        String standing = standing(provider);
        status.setText(t("admin.provider.standing." + standing));
        status.setClassName("ok", standing.equals("up"));
        status.setClassName("bad", standing.equals("down") || standing.equals("unreadable"));
        status.setClassName(
                "warn", standing.equals("shaky") || standing.equals("elsewhere") || standing.startsWith("needs"));
        brings.setText(brings(provider, standing.equals("needs_key")));
        health.setText(health(provider.health()));
        health.setVisible(provider.health().attempts() > 0);
    }

    private static String standing(ProviderOverview provider) {
        if (!provider.enabled()) {
            return "off";
        }
        if (!provider.regionAllowed()) {
            return "elsewhere";
        }
        if (provider.key().from() == Source.UNREADABLE) {
            return "unreadable";
        }
        if (provider.spec().needsKey() && !provider.hasKey()) {
            return "needs_key";
        }
        if (!provider.available()) {
            return "needs_address";
        }
        return switch (provider.health().state()) {
            case UP -> "up";
            case SHAKY -> "shaky";
            case DOWN -> "down";
        };
    }

    /** What one has of it, or would have with a key, in plain words. */
    private static String brings(ProviderOverview provider, boolean wouldBring) {
        if (provider.models() == 0) {
            return t("admin.provider.brings_none");
        }
        String what = provider.operations().stream()
                .map(operation -> t("admin.operation." + operation.key()))
                .collect(Collectors.joining(", "));
        return t(
                wouldBring ? "admin.provider.would_bring" : "admin.provider.brings",
                count("admin.provider.models", provider.models()),
                what);
    }

    private String health(ProviderHealth.Health health) {
        String done =
                t("admin.provider.health", Math.round(health.success() * 100), count("admin.runs", health.attempts()));
        return health.lastProblem() == null
                ? done
                : done + " "
                        + t(
                                "admin.provider.last_problem",
                                date(health.lastProblemAt()),
                                desk.words(health.lastProblem(), Map.of()));
    }
}
