package com.alwrity.studio.governance;

import static com.alwrity.studio.text.Words.t;

import com.alwrity.studio.governance.ChainProof.Broken;
import com.alwrity.studio.governance.ChainProof.Head;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;

/** Proves the log on demand, and says what came of it. */
class ChainPanel extends Div {

    private static final String PLACE = "\\s*(\\d{1,18}):([0-9a-f]{64})\\s*";

    private final transient AuditDesk desk;
    private final TextField noted = new TextField(t("audit.verify.noted"));
    private final Button verify = new Button(t("audit.verify"));
    private final Span outcome = new Span();
    private final Code head = new Code();

    ChainPanel(AuditDesk desk) {
        this.desk = desk;
        addClassNames("panel", "chain");
        noted.setHelperText(t("audit.verify.noted.hint"));
        noted.setPattern(PLACE);
        noted.setErrorMessage(t("audit.verify.noted.wrong"));
        outcome.getElement().setAttribute("role", "status");
        head.setVisible(false);
        verify.setDisableOnClick(true);
        verify.addClickListener(click -> verify());
        add(noted, verify, outcome, head);
    }

    private void verify() {
        String typed = noted.getValue().strip();
        if (!typed.isEmpty() && !typed.matches(PLACE)) {
            verify.setEnabled(true);
            return;
        }
        outcome.removeClassNames("good", "wrong");
        outcome.setText(t("audit.verify.running"));
        desk.verify(typed.isEmpty() ? null : place(typed), getUI().orElseThrow(), this::show, () -> {
            outcome.setText("");
            verify.setEnabled(true);
        });
    }

    private void show(ChainProof proof) {
        verify.setEnabled(true);
        outcome.setText(proof.holds() ? t("audit.verify.holds", proof.events()) : words(proof.firstBroken()));
        outcome.setClassName("good", proof.holds());
        outcome.setClassName("wrong", !proof.holds());
        head.setVisible(proof.head() != null);
        if (proof.head() != null) {
            head.setText(proof.head().seq() + ":" + proof.head().hash());
        }
    }

    private static String words(Broken broken) {
        String event = broken.eventId() == null ? "?" : broken.eventId().toString();
        String place = broken.seq() == null ? "–" : broken.seq().toString();
        return t("audit.verify." + broken.what().key(), event, place);
    }

    private static Head place(String typed) {
        String[] parts = typed.split(":");
        return new Head(Long.parseLong(parts[0]), parts[1]);
    }
}
