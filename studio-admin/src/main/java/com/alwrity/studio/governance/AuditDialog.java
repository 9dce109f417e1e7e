package com.alwrity.studio.governance;

import static com.alwrity.studio.text.Words.t;
import static com.alwrity.studio.text.Words.time;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.TreeMap;

/** All that an event says. */
class AuditDialog extends Dialog {

    private final DescriptionList facts = new DescriptionList();

    AuditDialog(AuditEntry entry) {
        setHeaderTitle(AuditWords.action(entry.action()));
        setWidth("720px");
        facts.addClassName("facts-list");
        fact("when", time(entry.at()));
        fact("who", AuditWords.who(entry));
        fact("reason", entry.reason());
        fact("origin", entry.origin());
        fact("workspace", entry.workspace());
        fact("subject", entry.subjectKind() + " " + entry.subjectId());
        fact("token", entry.tokenId());
        fact("user", entry.userId());
        fact("event", entry.id() + " · " + entry.action());
        Map<String, Object> details = new TreeMap<>(entry.details());
        Object before = details.remove(BeforeAfter.BEFORE);
        Object after = details.remove(BeforeAfter.AFTER);
        details.forEach((name, value) -> put(name, FieldWords.of(value)));
        Div body = new Div(facts);
        body.addClassName("form");
        Map<?, ?> was = fields(before);
        Map<?, ?> is = fields(after);
        if (!was.isEmpty() || !is.isEmpty()) {
            body.add(new SideBySide(was, is));
        }
        add(body);
        getFooter().add(new Button(t("action.close"), click -> close()));
    }

    /** A change of a single value is one of a field without a name. */
    private static Map<?, ?> fields(Object side) {
        if (side == null) {
            return Map.of();
        }
        return side instanceof Map<?, ?> fields ? fields : Map.of("", side);
    }

    private void fact(String term, Object words) {
        if (words != null) {
            put(t("audit.column." + term), words.toString());
        }
    }

    private void put(String term, String words) {
        Description description = new Description();
        description.add(new Span(words));
        facts.add(new Term(term), description);
    }
}
