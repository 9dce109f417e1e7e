package com.alwrity.studio.usage;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.ledger.Credits;
import com.alwrity.studio.text.Formats;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;

/** What was saved, and what could have been. */
class SavingsPanel extends Section {

    private final UnorderedList list = new UnorderedList();

    SavingsPanel() {
        addClassNames("panel", "savings");
        add(new H2(t("usage.savings")), list);
    }

    void show(UsageMonth.Savings savings) {
        list.removeAll();
        line("usage.savings.reused", savings.reused());
        line("usage.savings.taken", savings.takenUp());
        line("usage.savings.found", savings.found());
    }

    private void line(String key, Credits amount) {
        list.add(new ListItem(t(key, Formats.amount(amount.inMoney()))));
    }
}
