package com.alwrity.studio.catalog;

import static com.alwrity.studio.text.Words.number;
import static com.alwrity.studio.text.Words.t;

import com.alwrity.studio.identity.CurrentCaller;
import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.problem.Wording;
import com.alwrity.studio.shell.Table;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where results can be shown, what each place takes, and where that is known from. */
@Route("admin/platforms")
@Menu(title = "nav.platforms", order = 114, icon = "PHONE")
@RolesAllowed("ADMIN")
@Dependent
public class PlatformsView extends Div implements HasDynamicTitle {

    private static final double MEGA = 1_000_000;

    private final transient PlatformsDesk desk;
    private final TextField words = new TextField();
    private final Table table = new Table(
            "nav.platforms",
            "platforms.none",
            List.of(
                    "platforms.name",
                    "platforms.ratios",
                    "platforms.size",
                    "platforms.longest",
                    "platforms.megabytes",
                    "platforms.source"));

    @Inject
    public PlatformsView(RevisePlatforms revise, CurrentCaller current, Wording wording) {
        this.desk = new PlatformsDesk(revise, current, wording);
        addClassName("page");
        Paragraph sub = new Paragraph(t("platforms.sub"));
        sub.addClassName("sub");
        words.setPlaceholder(t("platforms.search"));
        words.setAriaLabel(t("platforms.search"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> show());
        Button add = new Button(t("platforms.new"), click -> open(Optional.empty()));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Anchor export = new Anchor("api/video-studio/admin/platform-file", t("platforms.export"));
        export.getElement().setAttribute("download", true);
        export.getElement().setAttribute("router-ignore", true);
        Button bring = new Button(t("platforms.import"), click -> new BringPlatforms(desk, this::show).open());
        Div filter = new Div(words, add, bring, export);
        filter.addClassName("model-filter");
        add(new Div(new H1(t("nav.platforms")), sub), filter, table);
        show();
    }

    private void open(Optional<PlatformOverview> platform) {
        new PlatformDialog(platform, desk, this::show).open();
    }

    private void show() {
        table.clear();
        String wanted = words.getValue().strip().toLowerCase(Locale.ROOT);
        desk.all().stream()
                .filter(one -> (one.platform().name() + " " + one.platform().id())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .forEach(this::row);
    }

    private void row(PlatformOverview one) {
        PlatformSpec platform = one.platform();
        NativeButton name = new NativeButton(platform.name(), click -> open(Optional.of(one)));
        name.addClassNames("plain", "model-name");
        name.setAriaLabel(t("people.open", platform.name()));
        Span id = new Span(platform.id());
        id.addClassNames("hint", "model-key");
        Div title = new Div(new Div(name), id);
        standing(one).ifPresent(key -> {
            Span state = new Span(t(key));
            state.addClassName("status");
            state.setClassName("warn", one.hidden());
            title.add(new Div(state));
        });
        Span source = new Span(t("platforms.from", platform.source(), platform.checkedOn()));
        // Addresses are long words.
        source.addClassName("model-key");
        table.row(
                title,
                new Span(platform.aspectRatios().stream().map(AspectRatio::key).collect(Collectors.joining(", "))),
                new Span(platform.width() + " × " + platform.height()),
                new Span(platform.maxDurationSeconds() == null ? "–" : number(platform.maxDurationSeconds())),
                new Span(platform.maxBytes() == null ? "–" : number(platform.maxBytes() / MEGA)),
                source);
    }

    private static Optional<String> standing(PlatformOverview one) {
        if (one.hidden()) {
            return Optional.of("platforms.hidden");
        }
        if (!one.shipped()) {
            return Optional.of("platforms.own");
        }
        return one.at() == null ? Optional.empty() : Optional.of("platforms.edited");
    }

    @Override
    public String getPageTitle() {
        return t("nav.platforms") + " · Video Studio";
    }
}
