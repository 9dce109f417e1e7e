package com.alwrity.studio.provider;

import static com.alwrity.studio.text.Words.t;

import com.alwrity.studio.identity.CurrentCaller;
import com.alwrity.studio.problem.Wording;
import com.alwrity.studio.shell.SlowWork;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The services that make media: which are used, with which keys, and how they do. */
@Route("admin/providers")
@Menu(title = "nav.providers", order = 100, icon = "PLUG")
@RolesAllowed("ADMIN")
@Dependent
public class ProvidersView extends Div implements HasDynamicTitle {

    @Inject
    public ProvidersView(
            ConfigureProvider configure, TryProvider trial, CurrentCaller current, Wording wording, SlowWork slow) {
        addClassName("page");
        Paragraph sub = new Paragraph(t("admin.providers.sub"));
        sub.addClassName("sub");
        Div cards = new Div();
        cards.addClassName("providers");
        ProviderDesk desk = new ProviderDesk(configure, trial, current, wording, slow);
        configure.all(current.caller()).stream()
                .filter(ProviderOverview::installed)
                .forEach(provider -> cards.add(new ProviderCard(provider, desk)));
        add(new Div(new H1(t("nav.providers")), sub), cards);
    }

    @Override
    public String getPageTitle() {
        return t("nav.providers") + " · Video Studio";
    }
}
