package com.alwrity.studio.ledger;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.identity.SignedIn;
import com.alwrity.studio.notification.LiveEvents;
import com.alwrity.studio.text.Formats;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The credits that are left and what was spent, small and always there. */
@Dependent
public class CreditsMeter extends Div {

    private final transient Ledger ledger;
    private final Element amount = new Element("b");
    private final Span spend = new Span();
    private final Element fill = new Element("i");

    @Inject
    public CreditsMeter(Ledger ledger, LiveEvents events) {
        this.ledger = ledger;
        addClassName("meter");
        Div line = new Div();
        line.getElement().appendChild(amount);
        Span unit = new Span(" " + t("credits.unit"));
        unit.addClassName("unit");
        spend.addClassName("spend");
        line.add(unit, spend);
        Span bar = new Span();
        bar.addClassName("bar");
        bar.getElement().setAttribute("aria-hidden", "true").appendChild(fill);
        add(line, bar);
        show();
        events.whileAttached(this, event -> {
            if (event.kind().equals("job.state")) {
                show();
            }
        });
    }

    private void show() {
        Balance balance = ledger.balance(SignedIn.caller().workspaceId());
        amount.setText(Formats.number(balance.available()));
        spend.setText(" · " + t("credits.spent", Formats.amount(balance.spent().inMoney())));
        long all =
                balance.available().plus(balance.held()).plus(balance.spent()).thousandths();
        long left = all == 0 ? 0 : 100 * balance.available().thousandths() / all;
        fill.getStyle().set("width", left + "%");
    }
}
