package com.alwrity.studio.provider;

import static com.alwrity.studio.text.Words.date;
import static com.alwrity.studio.text.Words.t;

import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import com.alwrity.studio.provider.ProviderOverview.Source;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/** Key, address and limits of a provider. The key goes in and never comes back. */
class ProviderForm extends Div {

    private final transient ProviderDesk desk;
    private final transient Consumer<ProviderOverview> changed;
    private final PasswordField key = new PasswordField(t("admin.provider.key"));
    private final Button remove = new Button(t("admin.provider.key.remove"));
    private final TextField address = new TextField(t("admin.provider.address"));
    private final IntegerField atOnce = new IntegerField(t("admin.provider.at_once"));
    private final IntegerField perMinute = new IntegerField(t("admin.provider.per_minute"));
    private final TextField hosts = new TextField(t("admin.provider.hosts"));
    private final Span saved = new Span();
    private transient ProviderOverview shown;

    ProviderForm(ProviderOverview provider, ProviderDesk desk, Consumer<ProviderOverview> changed) {
        this.desk = desk;
        this.changed = changed;
        addClassName("provider-form");
        key.getElement().setAttribute("autocomplete", "new-password");
        key.setMaxLength(ProviderChange.LONGEST);
        Button keep = new Button(t("admin.provider.key.save"), click -> saveKey());
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        remove.addClickListener(click -> save(ProviderChange.key(null), t("admin.provider.key.removed")));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        address.setHelperText(t("admin.provider.address.hint"));
        hosts.setHelperText(t("admin.provider.hosts.hint"));
        atOnce.setHelperText(t("admin.provider.limit.hint"));
        perMinute.setHelperText(t("admin.provider.limit.hint"));
        saved.getElement().setAttribute("role", "status");
        saved.addClassName("good");
        Div keys = new Div(keep, remove);
        keys.addClassName("actions");
        Div limits = new Div(atOnce, perMinute);
        limits.addClassName("pair");
        add(key, keys, address, limits, hosts, new Button(t("action.save"), click -> saveRest()), saved);
        show(provider);
    }

    private void show(ProviderOverview provider) {
        shown = provider;
        key.clear();
        key.setHelperText(keyHint(provider.key()));
        remove.setVisible(
                provider.key().from() == Source.ADMIN || provider.key().from() == Source.UNREADABLE);
        address.setValue(provider.baseUrl().map(URI::toString).orElse(""));
        atOnce.setValue(provider.atOnce().orElse(null));
        perMinute.setValue(provider.perMinute().orElse(null));
        hosts.setValue(String.join(", ", provider.allowedHosts()));
    }

    private static String keyHint(ProviderOverview.Key key) {
        return switch (key.from()) {
            case NONE -> t("admin.provider.key.none");
            case CONFIGURATION -> t("admin.provider.key.configured");
            case UNREADABLE -> t("admin.provider.key.unreadable");
            case ADMIN ->
                t(
                        "admin.provider.key.set",
                        key.hint().map(end -> "…" + end).orElse("…"),
                        key.setAt().map(at -> date(at)).orElse(""));
        };
    }

    private void saveKey() {
        if (key.getValue().isBlank()) {
            reject(key, Violation.required("apiKey"));
        } else {
            save(ProviderChange.key(key.getValue().strip()), t("admin.provider.key.saved"));
        }
    }

    /** What was not touched is left to whoever set it. */
    private void saveRest() {
        try {
            save(
                    new ProviderChange(
                            null,
                            null,
                            change(
                                    address.getValue().strip(),
                                    shown.baseUrl().map(URI::toString).orElse(""),
                                    URI::create),
                            change(atOnce.getValue(), shown.atOnce().orElse(null), Function.identity()),
                            change(perMinute.getValue(), shown.perMinute().orElse(null), Function.identity()),
                            change(list(hosts.getValue()), shown.allowedHosts(), Function.identity())),
                    t("admin.provider.saved"));
        } catch (IllegalArgumentException e) {
            reject(address, new Violation("baseUrl", "provider.address"));
        }
    }

    private static <T, R> Change<R> change(T now, T before, Function<T, R> read) {
        if (Objects.equals(now, before)) {
            return null;
        }
        boolean none = now == null || now.equals("") || now.equals(List.of());
        return new Change<>(none ? null : read.apply(now));
    }

    private static List<String> list(String text) {
        return Arrays.stream(text.split(","))
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .toList();
    }

    private void save(ProviderChange change, String done) {
        fields().forEach(field -> field.setInvalid(false));
        saved.setText("");
        try {
            ProviderOverview provider = desk.change(shown.id(), change);
            show(provider);
            changed.accept(provider);
            saved.setText(done);
        } catch (StudioException e) {
            if (e.violations().isEmpty()) {
                throw e;
            }
            e.violations().forEach(violation -> reject(field(violation.field()), violation));
        }
    }

    private List<HasValidation> fields() {
        return List.of(key, address, atOnce, perMinute, hosts);
    }

    private HasValidation field(String name) {
        return switch (name.replaceFirst("\\[.*", "")) {
            case "apiKey" -> key;
            case "baseUrl" -> address;
            case "atOnce" -> atOnce;
            case "perMinute" -> perMinute;
            default -> hosts;
        };
    }

    private void reject(HasValidation field, Violation violation) {
        field.setErrorMessage(desk.words(violation));
        field.setInvalid(true);
        ((Component) field).getElement().callJsFunction("focus");
    }
}
