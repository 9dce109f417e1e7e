package com.alwrity.studio.ledger;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.identity.SignedIn;
import com.alwrity.studio.notification.LiveEvents;
import com.alwrity.studio.notification.StudioEvent;
import com.alwrity.studio.problem.Notices;
import com.alwrity.studio.usage.UsageView;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;

/** Says on whatever page somebody is that a budget runs low. */
@Dependent
public class BudgetAlerts {

    private static final String ALERT = "budget.alert";

    private final Budgets budgets;
    private final LiveEvents events;

    @Inject
    public BudgetAlerts(Budgets budgets, LiveEvents events) {
        this.budgets = budgets;
        this.events = events;
    }

    public void watch(Component page) {
        events.whileAttached(page, event -> {
            if (event.kind().equals(ALERT)) {
                tell(event);
            }
        });
    }

    private void tell(StudioEvent event) {
        UUID id = UUID.fromString(event.details().get("budget").toString());
        budgets.all(SignedIn.caller()).stream()
                .filter(use -> use.budget().id().equals(id))
                .forEach(use -> Notices.tell(
                        t(
                                "budgets.alert",
                                BudgetsPanel.name(use),
                                event.details().get("percent")),
                        t("budgets.alert.look"),
                        () -> UI.getCurrent().navigate(UsageView.class)));
    }
}
