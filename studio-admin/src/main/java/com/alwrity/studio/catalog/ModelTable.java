package com.alwrity.studio.catalog;

import static com.alwrity.studio.text.Words.date;
import static com.alwrity.studio.text.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Models in rows, a page of them at once; on a narrow screen each row is a card. */
class ModelTable extends Div {

    private static final int PAGE = 30;
    private static final List<String> COLUMNS = List.of("name", "operations", "price", "standing", "source");

    private final transient Consumer<ModelOverview> open;
    private final transient Function<Model, String> provider;
    private final NativeTableBody body = new NativeTableBody();
    private final NativeTable table = new NativeTable();
    private final Paragraph empty = new Paragraph(t("admin.models.none"));
    private final Button more = new Button(t("admin.models.more"));
    private transient List<ModelOverview> models = List.of();
    private int shown;

    ModelTable(Consumer<ModelOverview> open, Function<Model, String> provider) {
        this.open = open;
        this.provider = provider;
        addClassNames("panel", "model-table");
        NativeTableRow head = new NativeTableRow();
        for (String column : COLUMNS) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(t("admin.model." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.add(new NativeTableHeader(head), body);
        table.getElement().setAttribute("aria-label", t("nav.models"));
        more.addClickListener(click -> showMore());
        empty.addClassName("hint");
        add(table, empty, more);
    }

    void show(List<ModelOverview> found) {
        models = found;
        shown = 0;
        body.removeAll();
        table.setVisible(!found.isEmpty());
        empty.setVisible(found.isEmpty());
        showMore();
    }

    private void showMore() {
        int until = Math.min(models.size(), shown + PAGE);
        models.subList(shown, until).forEach(model -> body.add(row(model)));
        shown = until;
        more.setVisible(shown < models.size());
    }

    private NativeTableRow row(ModelOverview overview) {
        Model model = overview.model();
        NativeTableRow row = new NativeTableRow();
        NativeButton name = new NativeButton(model.name(), click -> open.accept(overview));
        name.addClassNames("plain", "model-name");
        name.setAriaLabel(t("admin.model.open", model.name()));
        Span key = new Span(provider.apply(model) + " · " + model.providerModel());
        key.addClassNames("hint", "model-key");
        NativeTableHeaderCell title = new NativeTableHeaderCell();
        title.getElement().setAttribute("scope", "row");
        title.add(new Div(name), key);
        row.add(title);
        row.add(cell("operations", new Span(operations(model))));
        row.add(cell("price", new Span(PriceWords.of(model.price()))));
        row.add(cell("standing", standing(overview)));
        row.add(cell("source", source(model)));
        return row;
    }

    private static NativeTableCell cell(String column, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", t("admin.model." + column));
        return cell;
    }

    static String operations(Model model) {
        return model.operations().stream()
                .sorted()
                .map(operation -> t("admin.operation." + operation.key()))
                .collect(Collectors.joining(", "));
    }

    private static Div standing(ModelOverview overview) {
        Standing standing = overview.model().standing();
        Span status = new Span(t("admin.standing." + standing.key()));
        status.addClassName("status");
        status.setClassName("ok", standing == Standing.CURRENT);
        status.setClassName("warn", standing == Standing.UNPROVEN);
        Div cell = new Div(status);
        if (overview.revised()) {
            Span own = new Span(t("admin.model.own"));
            own.addClassName("hint");
            cell.add(new Div(own));
        }
        return cell;
    }

    static Div source(Model model) {
        Span checked = new Span(date(LocalDate.parse(model.checkedOn())));
        checked.addClassName("hint");
        if (!model.source().startsWith("https:")) {
            return new Div(new Div(new Span(model.source())), checked);
        }
        Anchor link = new Anchor(model.source(), model.source().replaceFirst("^https://([^/]+).*", "$1"));
        link.setTarget("_blank");
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return new Div(new Div(link), checked);
    }
}
