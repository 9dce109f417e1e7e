package com.alwrity.studio.governance;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.catalog.Catalog;
import com.alwrity.studio.identity.SignedIn;
import com.alwrity.studio.problem.StudioException;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;

/** What is allowed in one workspace, or in new ones to begin with: an admin sets it. Its list is the page above. */
@Route("admin/policies/of")
@RolesAllowed("ADMIN")
@Dependent
public class AnyPolicyView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private static final String HOUSE = "default";

    private final transient AllPolicies policies;
    private final transient HouseDefault houseDefault;
    private final transient Catalog catalog;

    @Inject
    public AnyPolicyView(AllPolicies policies, HouseDefault houseDefault, Catalog catalog) {
        this.policies = policies;
        this.houseDefault = houseDefault;
        this.catalog = catalog;
        addClassName("page");
    }

    @Override
    public void setParameter(BeforeEvent event, String which) {
        removeAll();
        add(new Anchor("admin/policies", t("policies.back")));
        add(which.equals(HOUSE) ? ofNewOnes() : of(which));
    }

    private PolicyEditor ofNewOnes() {
        return editor(t("policies.default"), "policies.default", new PolicyEditor.Source() {
            @Override
            public PolicyVersion get() {
                return houseDefault.get(SignedIn.caller());
            }

            @Override
            public PolicyVersion set(Policy policy, int expected, String note) {
                return houseDefault.set(SignedIn.caller(), policy, expected, note);
            }
        });
    }

    private PolicyEditor of(String which) {
        try {
            UUID id = UUID.fromString(which);
            String name = policies.get(SignedIn.caller(), id).workspace();
            return editor(name, "policies.one", new PolicyEditor.Source() {
                @Override
                public PolicyVersion get() {
                    return policies.get(SignedIn.caller(), id).version();
                }

                @Override
                public PolicyVersion set(Policy policy, int expected, String note) {
                    return policies.set(SignedIn.caller(), id, policy, expected, note)
                            .version();
                }
            });
        } catch (IllegalArgumentException | StudioException e) {
            throw new NotFoundException();
        }
    }

    private PolicyEditor editor(String title, String about, PolicyEditor.Source source) {
        return new PolicyEditor(catalog, title, about, t("policies.reason"), true, source);
    }

    @Override
    public String getPageTitle() {
        return t("nav.policies") + " · Video Studio";
    }
}
