package com.alwrity.studio.job;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.preflight.Driver;
import com.alwrity.studio.problem.ProblemWords;
import com.alwrity.studio.text.Formats;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** How the price of a job came about, step by step: quoted, tried, paid. */
public class CostSheetPanel extends Section {

    private final DescriptionList facts = new DescriptionList();

    public CostSheetPanel() {
        addClassNames("panel", "cost-sheet");
        facts.addClassName("facts-list");
        add(new H2(t("sheet.title")), facts);
        setVisible(false);
    }

    public void show(CostSheet sheet) {
        setVisible(true);
        facts.removeAll();
        JobView job = sheet.job();
        fact("sheet.quoted", quoted(sheet));
        fact("sheet.ceiling", t("sheet.ceiling.what", Formats.amount(sheet.ceiling())));
        fact("sheet.prices", prices(sheet));
        if (job.policyVersion() > 0) {
            fact("sheet.policy", t("sheet.policy.number", job.policyVersion()));
        }
        List<AttemptView> attempts = job.attempts();
        for (int i = 0; i < attempts.size(); i++) {
            fact(t("sheet.attempt", i + 1), new Span(attempt(attempts.get(i))));
        }
        if (attempts.isEmpty() && job.state() == JobState.SUCCEEDED) {
            fact("sheet.reused", t("sheet.reused.what"));
        }
        fact("sheet.paid", paid(sheet));
        sheet.perSecond()
                .ifPresent(each -> fact(
                        "sheet.second",
                        t(
                                "sheet.second.what",
                                Formats.decimal(sheet.seconds().orElseThrow()),
                                Formats.amount(sheet.paid()),
                                Formats.amount(each))));
    }

    private static String quoted(CostSheet sheet) {
        String parts = sheet.drivers().stream()
                .map(Driver::formula)
                .filter(formula -> !formula.isEmpty())
                .collect(Collectors.joining(" + "));
        StringJoiner words = new StringJoiner(" · ");
        words.add(
                parts.isEmpty()
                        ? Formats.amount(sheet.quoted())
                        : t("sheet.quoted.sum", parts, Formats.amount(sheet.quoted())));
        if (sheet.runs() > 1) {
            words.add(t(
                    "sheet.quoted.of", sheet.runs(), Formats.amount(sheet.job().estimate())));
        }
        return words.toString();
    }

    private static String prices(CostSheet sheet) {
        return sheet.pricedSince()
                .map(since -> t("sheet.prices.list", sheet.prices(), Formats.date(since)))
                .orElseGet(() -> t("sheet.prices.cost"));
    }

    private static String attempt(AttemptView attempt) {
        StringJoiner words = new StringJoiner(" · ").add(attempt.model());
        words.add(t("sheet.attempt." + attempt.state().name().toLowerCase(Locale.ROOT)));
        if (attempt.reason() != null) {
            words.add(ProblemWords.of("", attempt.reason(), Map.of()));
        }
        if (attempt.estimate() != null) {
            words.add(t("sheet.attempt.estimate", Formats.amount(attempt.estimate())));
        }
        if (attempt.cost() != null) {
            words.add(t(
                    "sheet.attempt.cost." + attempt.costBy().name().toLowerCase(Locale.ROOT),
                    Formats.amount(attempt.cost())));
        }
        return words.toString();
    }

    private static String paid(CostSheet sheet) {
        JobView job = sheet.job();
        if (job.actual() == null) {
            return t("sheet.paid.running", Formats.amount(job.estimate()));
        }
        return sheet.paid().compareTo(job.actual()) < 0
                ? t("sheet.paid.less", Formats.amount(sheet.paid()), Formats.amount(job.actual()))
                : Formats.amount(sheet.paid());
    }

    private void fact(String term, String words) {
        fact(t(term), new Span(words));
    }

    private void fact(String term, Span words) {
        DescriptionList.Description description = new DescriptionList.Description();
        description.add(words);
        facts.add(new DescriptionList.Term(term), description);
    }
}
