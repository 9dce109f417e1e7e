package com.alwrity.studio.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SingleSignOnRulesTest {

    private static final SingleSignOnRules RULES = new SingleSignOnRules(
            false, Optional.of("Acme.example, lab.example"), Optional.of("bosses"), Optional.of("night shift,day"));

    @Test
    void onlyTheNamedDomainsMayEnter() {
        assertThat(RULES.allows("ada@acme.example")).isTrue();
        assertThat(RULES.allows("ada@lab.example")).isTrue();
        assertThat(RULES.allows("ada@evil-acme.example")).isFalse();
        assertThat(RULES.allows("ada@sub.acme.example")).isFalse();
        assertThat(RULES.allows("acme.example@evil.example")).isFalse();
    }

    @Test
    void withoutNamesAllDomainsMay() {
        SingleSignOnRules open = new SingleSignOnRules(false, Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(open.allows("ada@anywhere.example")).isTrue();
    }

    @Test
    void theHighestRoleCounts() {
        assertThat(RULES.role(somebody(Set.of("day", "bosses")))).contains(Role.ADMIN);
        assertThat(RULES.role(somebody(Set.of("night shift")))).contains(Role.OPERATOR);
        assertThat(RULES.role(somebody(Set.of("BOSSES")))).contains(Role.CREATOR);
        assertThat(RULES.role(somebody(Set.of()))).contains(Role.CREATOR);
    }

    @Test
    void aProviderThatIsNotAskedMakesNobodyAnything() {
        ProvenIdentity unsaid = new ProvenIdentity("i", "s", Optional.empty(), "", Optional.empty());

        assertThat(RULES.role(unsaid)).isEmpty();
    }

    private static ProvenIdentity somebody(Set<String> roles) {
        return new ProvenIdentity("i", "s", Optional.empty(), "", Optional.of(roles));
    }
}
