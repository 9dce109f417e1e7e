package com.alwrity.studio.studio;

import com.alwrity.studio.catalog.Template;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.UUID;

/** The ways that lead to Create, from wherever one is. */
public final class CreateLinks {

    private CreateLinks() {}

    /** Shows a job on the stage. */
    public static void open(UI ui, UUID job) {
        ui.navigate(CreateView.class, Start.jobs(List.of(job)));
    }

    /** Starts from a template and its example. */
    public static void open(UI ui, Template template) {
        ui.navigate(CreateView.class, Start.template(template.key()));
    }

    /** Starts from a picture or a video of the library. */
    public static void open(UI ui, CreateMode mode, UUID asset) {
        ui.navigate(CreateView.class, Start.from(mode, asset));
    }
}
