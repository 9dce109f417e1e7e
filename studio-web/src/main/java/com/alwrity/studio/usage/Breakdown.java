package com.alwrity.studio.usage;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.text.Texts;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** What the money went to, by what one likes. */
class Breakdown extends Section {

    private final Select<UsageBy> by = new Select<>();
    private final transient Function<UsageBy, List<UsageLine>> lines;
    private final UsageTable table = new UsageTable("usage.by.studio");

    Breakdown(Function<UsageBy, List<UsageLine>> lines) {
        this.lines = lines;
        addClassNames("panel", "breakdown");
        by.setLabel(t("usage.by"));
        by.setItems(Arrays.stream(UsageBy.values())
                .filter(each -> each != UsageBy.DAY)
                .toList());
        by.setItemLabelGenerator(each -> t("usage.by." + each.key()));
        by.setValue(UsageBy.STUDIO);
        by.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                show();
            }
        });
        add(new H2(t("usage.breakdown")), by, table);
    }

    void show() {
        UsageBy wanted = by.getValue();
        table.name("usage.by." + wanted.key());
        table.show(lines.apply(wanted), line -> name(wanted, line));
    }

    private static String name(UsageBy by, UsageLine line) {
        if (line.key() == null) {
            return t("usage.none." + (by == UsageBy.TAG ? "tag" : "model"));
        }
        if (line.label() != null) {
            return line.label();
        }
        return switch (by) {
            case STUDIO -> Texts.find("studio." + line.key()).orElse(line.key());
            case OPERATION -> Texts.find("admin.operation." + line.key()).orElse(line.key());
            default -> line.key();
        };
    }
}
