package com.alwrity.studio.provider;

import static com.alwrity.studio.text.Words.amount;
import static com.alwrity.studio.text.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.Map;

/** Tries whether the provider answers, and says what came of it. */
class TestCall extends Div {

    private final transient ProviderDesk desk;
    private final Span outcome = new Span();

    TestCall(ProviderOverview provider, ProviderDesk desk) {
        this.desk = desk;
        addClassName("test-call");
        outcome.getElement().setAttribute("role", "status");
        Button test = new Button(t("admin.provider.test"));
        test.setDisableOnClick(true);
        test.addClickListener(click -> {
            outcome.setText(t("admin.provider.testing", provider.spec().name()));
            outcome.removeClassNames("good", "wrong");
            desk.test(
                    provider.id(),
                    click.getSource().getUI().orElseThrow(),
                    answer -> {
                        show(answer);
                        test.setEnabled(true);
                    },
                    () -> {
                        outcome.setText("");
                        test.setEnabled(true);
                    });
        });
        add(test, outcome);
    }

    private void show(TryProvider.Answer answer) {
        Map<String, Object> params = new HashMap<>();
        answer.balance().ifPresent(balance -> params.put("balance", amount(balance)));
        answer.models().ifPresent(models -> params.put("models", models));
        String took = answer.took()
                .map(time -> " " + t("admin.provider.took", time.toMillis()))
                .orElse("");
        outcome.setText(desk.words(answer.outcome(), params) + took);
        outcome.setClassName("good", answer.answered());
        outcome.setClassName("wrong", !answer.answered() && answer.took().isPresent());
    }
}
