package com.alwrity.studio.governance;

import static com.alwrity.studio.text.Words.t;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What was, and what has become of it: a row for each field that is not the same. */
class SideBySide extends NativeTable {

    SideBySide(Map<?, ?> before, Map<?, ?> after) {
        addClassName("side-by-side");
        getElement().setAttribute("aria-label", t("audit.change"));
        add(new NativeTableHeader(new NativeTableRow(
                header("col", t("audit.field")), header("col", t("audit.before")), header("col", t("audit.after")))));
        NativeTableBody body = new NativeTableBody();
        Set<String> fields = new TreeSet<>();
        Stream.concat(before.keySet().stream(), after.keySet().stream()).forEach(field -> fields.add(field.toString()));
        fields.forEach(field -> body.add(new NativeTableRow(
                header("row", field),
                new NativeTableCell(FieldWords.of(before.get(field))),
                new NativeTableCell(FieldWords.of(after.get(field))))));
        add(body);
    }

    private static NativeTableHeaderCell header(String scope, String words) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
