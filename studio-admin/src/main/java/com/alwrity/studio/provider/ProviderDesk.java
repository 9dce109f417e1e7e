package com.alwrity.studio.provider;

import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.identity.CurrentCaller;
import com.alwrity.studio.problem.Violation;
import com.alwrity.studio.problem.Wording;
import com.alwrity.studio.shell.SlowWork;
import com.vaadin.flow.component.UI;
import java.util.Map;
import java.util.function.Consumer;

/** What the cards of the page can do. */
record ProviderDesk(
        ConfigureProvider configure, TryProvider trial, CurrentCaller current, Wording wording, SlowWork slow) {

    ProviderOverview change(ProviderId id, ProviderChange change) {
        return configure.change(current.caller(), id, change);
    }

    void test(ProviderId id, UI ui, Consumer<TryProvider.Answer> answered, Runnable failed) {
        Caller caller = current.caller();
        slow.run(ui, () -> trial.test(caller, id), answered, failed);
    }

    String words(Violation violation) {
        return wording.of(violation);
    }

    String words(String code, Map<String, Object> params) {
        return wording.of(code, params);
    }
}
