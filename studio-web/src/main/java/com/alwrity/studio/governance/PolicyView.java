package com.alwrity.studio.governance;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.catalog.Catalog;
import com.alwrity.studio.identity.MemberRole;
import com.alwrity.studio.identity.SignedIn;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What is allowed in the workspace: its owners say so, everybody in it may read it. */
@Route("workspace/policy")
@Menu(title = "nav.policy", order = 87, icon = "RULES")
@PermitAll
@Dependent
public class PolicyView extends Div implements HasDynamicTitle {

    @Inject
    public PolicyView(Policies policies, Catalog catalog) {
        addClassName("page");
        boolean owner = SignedIn.caller().memberRole().includes(MemberRole.OWNER);
        add(new PolicyEditor(catalog, t("policy.title"), "policy", t("policy.note"), owner, new PolicyEditor.Source() {
            @Override
            public PolicyVersion get() {
                return policies.get(SignedIn.caller());
            }

            @Override
            public PolicyVersion set(Policy policy, int expected, String note) {
                return policies.set(SignedIn.caller(), policy, expected, note);
            }
        }));
    }

    @Override
    public String getPageTitle() {
        return t("policy.title") + " · Video Studio";
    }
}
