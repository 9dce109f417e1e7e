package com.alwrity.studio.catalog;

import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.identity.CurrentCaller;
import com.alwrity.studio.provider.ProviderId;
import com.alwrity.studio.shell.SlowWork;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.function.Consumer;

/** What the page of models can do. */
record ModelsDesk(ReviseModels revise, CurrentCaller current, SlowWork slow) {

    List<ModelOverview> all() {
        return revise.all(current.caller());
    }

    void apply(List<ModelChange> changes) {
        revise.apply(current.caller(), changes);
    }

    void compare(ProviderId provider, UI ui, Consumer<List<ModelDifference>> found, Runnable failed) {
        Caller caller = current.caller();
        slow.run(ui, () -> revise.differences(caller, provider), found, failed);
    }
}
