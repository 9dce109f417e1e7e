package com.alwrity.studio.shell;

import com.alwrity.studio.governance.Origin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Does beside the page what waits for others, and brings the outcome back to it. */
@ApplicationScoped
public class SlowWork {

    @Resource
    private ManagedExecutorService executor;

    /** The work knows no page; what comes after has it locked. What the work throws is told as on any page. */
    public <T> void run(UI ui, Supplier<T> work, Consumer<T> done, Runnable failed) {
        String origin = Origin.current();
        executor.execute(() -> {
            try {
                T outcome = Origin.during(origin, work::get);
                back(ui, () -> done.accept(outcome));
            } catch (RuntimeException e) {
                back(ui, () -> {
                    failed.run();
                    throw e;
                });
            }
        });
    }

    private static void back(UI ui, Runnable change) {
        try {
            ui.access(change::run);
        } catch (UIDetachedException e) {
            // The page was closed meanwhile.
        }
    }
}
