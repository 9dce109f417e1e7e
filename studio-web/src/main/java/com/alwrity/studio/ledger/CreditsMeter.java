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
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;

/** The credits that are left and what this month has cost, small and always there. */
@Dependent
public class CreditsMeter extends Div {

    private final transient Ledger ledger;
    private final transient Clock clock;
    private final Element amount = new Element("b");
    private final Span spend = new Span();
    private final Element fill = new Element("i");

    @Inject
    public CreditsMeter(Ledger ledger, Clock clock, LiveEvents events) {
        this.ledger = ledger;
        this.clock = clock;
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
        UUID workspace = SignedIn.caller().workspaceId();
        Balance balance = ledger.balance(workspace);
        Instant month =
                YearMonth.now(clock).atDay(1).atStartOfDay(clock.getZone()).toInstant();
        amount.setText(Formats.number(balance.available()));
        spend.setText(" · "
                + t(
                        "credits.spent",
                        Formats.amount(ledger.spentSince(workspace, month).inMoney())));
        long all =
                balance.available().plus(balance.held()).plus(balance.spent()).thousandths();
        long left = all == 0 ? 0 : 100 * balance.available().thousandths() / all;
        fill.getStyle().set("width", left + "%");
    }
}
