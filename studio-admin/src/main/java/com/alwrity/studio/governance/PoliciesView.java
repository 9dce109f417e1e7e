package com.alwrity.studio.governance;

import static com.alwrity.studio.text.Words.date;
import static com.alwrity.studio.text.Words.t;

import com.alwrity.studio.identity.CurrentCaller;
import com.alwrity.studio.shell.Table;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** What is allowed where: all workspaces, and what new ones begin with. */
@Route("admin/policies")
@Menu(title = "nav.policies", order = 126, icon = "SCALES")
@RolesAllowed("ADMIN")
@Dependent
public class PoliciesView extends Div implements HasDynamicTitle {

    private static final int PAGE = 50;
    private static final String ONE = "admin/policies/of/";

    private final transient AllPolicies policies;
    private final transient CurrentCaller current;
    private final TextField words = new TextField();
    private final Select<Boolean> set = new Select<>();
    private final Table table = new Table(
            "nav.policies",
            "people.none.workspaces",
            List.of("people.workspace", "policies.version", "policies.set", "policies.restrictions"));
    private final Button more = new Button(t("people.more"), click -> page());
    private String cursor;

    @Inject
    public PoliciesView(AllPolicies policies, HouseDefault houseDefault, CurrentCaller current) {
        this.policies = policies;
        this.current = current;
        addClassName("page");
        Paragraph sub = new Paragraph(t("policies.sub"));
        sub.addClassName("sub");
        add(
                new Div(new H1(t("nav.policies")), sub),
                ofNewOnes(houseDefault.get(current.caller())),
                filter(),
                table,
                more);
        show();
    }

    private static Div ofNewOnes(PolicyVersion version) {
        Div panel = new Div(
                new Anchor(ONE + "default", t("policies.default")),
                new Paragraph(version.number() == 0 ? t("policies.default.none") : restrictions(version)));
        panel.addClassNames("panel", "policy-default");
        return panel;
    }

    private Div filter() {
        words.setPlaceholder(t("people.workspace"));
        words.setAriaLabel(t("people.workspace"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> show());
        set.setAriaLabel(t("policies.filter"));
        set.setItems(true, false);
        set.setEmptySelectionAllowed(true);
        set.setEmptySelectionCaption(t("policies.filter.all"));
        set.setPlaceholder(t("policies.filter.all"));
        set.setItemLabelGenerator(
                yes -> t(yes == null ? "policies.filter.all" : yes ? "policies.filter.set" : "policies.filter.none"));
        set.addValueChangeListener(change -> show());
        Div filter = new Div(words, set);
        filter.addClassName("model-filter");
        return filter;
    }

    private void show() {
        cursor = null;
        table.clear();
        page();
    }

    private void page() {
        AllPolicies.Page page = policies.list(current.caller(), words.getValue(), set.getValue(), PAGE, cursor);
        page.items().forEach(this::row);
        cursor = page.nextCursor();
        more.setVisible(cursor != null);
    }

    private void row(PolicyOfWorkspace one) {
        PolicyVersion version = one.version();
        Anchor name = new Anchor(ONE + one.workspaceId(), one.workspace());
        name.setAriaLabel(t("policies.open", one.workspace()));
        boolean none = version.number() == 0;
        table.row(
                name,
                new Span(none ? "–" : String.valueOf(version.number())),
                new Span(none ? "–" : t("policies.by", version.by(), date(version.at()))),
                new Span(restrictions(version)));
    }

    private static String restrictions(PolicyVersion version) {
        List<String> words = PolicyWords.of(version.policy());
        return words.isEmpty() ? t("policies.open_to_all") : String.join(" · ", words);
    }

    @Override
    public String getPageTitle() {
        return t("nav.policies") + " · Video Studio";
    }
}
