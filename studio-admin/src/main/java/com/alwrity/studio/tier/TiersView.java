package com.alwrity.studio.tier;

import static com.alwrity.studio.text.Words.t;

import com.alwrity.studio.identity.CurrentCaller;
import com.alwrity.studio.problem.Wording;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What workspaces may have, tier beside tier. */
@Route("admin/tiers")
@Menu(title = "nav.tiers", order = 102, icon = "TIERS")
@RolesAllowed("ADMIN")
@Dependent
public class TiersView extends Div implements HasDynamicTitle {

    private final transient TiersDesk desk;
    private final Div tiers = new Div();

    @Inject
    public TiersView(ReviseTiers revise, CurrentCaller current, Wording wording) {
        this.desk = new TiersDesk(revise, current, wording);
        addClassName("page");
        Paragraph sub = new Paragraph(t("admin.tiers.sub"));
        sub.addClassName("sub");
        tiers.addClassName("tiers");
        Button add = new Button(t("admin.tier.new"), click -> create());
        add(new Div(new H1(t("nav.tiers")), sub), new Div(add), tiers);
        show();
    }

    private void show() {
        tiers.removeAll();
        List<TierOverview> all = desk.all();
        tiers.getStyle().set("--tiers", Integer.toString(all.size()));
        all.forEach(tier -> tiers.add(new TierCard(tier, this::edit, this::remove)));
    }

    private void edit(TierOverview tier) {
        new TierDialog(tier.tier(), Optional.of(tier), desk, this::show).open();
    }

    /** A new one begins as the cheapest, under a name of its own. */
    private void create() {
        Tier cheapest = desk.all().get(0).tier();
        Tier pattern = new Tier(
                "",
                "",
                cheapest.price(),
                cheapest.monthlyCredits(),
                cheapest.operations(),
                cheapest.longestSeconds(),
                cheapest.highestResolution(),
                cheapest.jobsAtOnce(),
                cheapest.storageBytes(),
                cheapest.spend(),
                cheapest.features(),
                cheapest.priority(),
                cheapest.batchDiscountPercent());
        new TierDialog(pattern, Optional.empty(), desk, this::show).open();
    }

    private void remove(TierOverview tier) {
        new RemoveTier(tier, desk, this::show).open();
    }

    @Override
    public String getPageTitle() {
        return t("nav.tiers") + " · Video Studio";
    }
}
