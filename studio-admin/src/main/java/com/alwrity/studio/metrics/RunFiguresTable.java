package com.alwrity.studio.metrics;

import com.alwrity.studio.shell.FiguresTable;
import java.util.List;

/** How runs went, line by line. */
class RunFiguresTable extends FiguresTable {

    RunFiguresTable() {
        super(
                "admin.metrics.by",
                List.of(
                        "admin.metrics.col.runs",
                        "admin.metrics.success",
                        "admin.metrics.col.p50",
                        "admin.metrics.col.p90",
                        "admin.metrics.col.queued",
                        "admin.metrics.error",
                        "admin.metrics.rating"));
    }

    void show(List<RunFigures> lines, MetricsBy by) {
        clear("admin.metrics.by." + by.key());
        lines.forEach(line -> line(
                FigureText.key(by, line.key()),
                Long.toString(line.runs()),
                FigureText.percent(line.succeeded()),
                FigureText.seconds(line.p50()),
                FigureText.seconds(line.p90()),
                FigureText.seconds(line.queued()),
                line.estimateError() == null ? "–" : FigureText.percent(line.estimateError()),
                FigureText.stars(line.rating())));
    }
}
