package com.alwrity.studio.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds what docs/architecture.md promises. */
class ArchitectureTest {

    private static final int MOST_LINES = 400;

    private static JavaClasses studio;

    @BeforeAll
    static void read() {
        studio = StudioModule.allClasses();
        assertThat(studio).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @EnumSource
    void aModuleSeesTheDomainAndNoSibling(StudioModule module) {
        hold(noClasses()
                .that(module.inside())
                .should()
                .dependOnClassesThat(StudioModule.outside(module, StudioModule.DOMAIN)));
    }

    @Test
    void theDomainKnowsNoViewNoWireAndNoProcess() {
        hold(noClasses()
                .that(StudioModule.DOMAIN.inside())
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "com.vaadin..",
                        "java.net.http..",
                        "jakarta.ws.rs..",
                        "jakarta.servlet..",
                        "com.github.kagkarlsson..",
                        "org.bytedeco.."))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ProcessBuilder.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Process.class));
    }

    @Test
    void onlyTheDomainSpeaksToTheDatabaseByEntities() {
        hold(noClasses()
                .that(StudioModule.outside(StudioModule.DOMAIN))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .orShould()
                .beAnnotatedWith(Entity.class));
    }

    @Test
    void onlyProvidersSpeakHttpToTheOutside() {
        hold(noClasses()
                .that(StudioModule.outside(StudioModule.PROVIDERS, StudioModule.SERVER))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.net.http.."));
    }

    @Test
    void onlyProvidersStartProcesses() {
        hold(noClasses()
                .that(StudioModule.outside(StudioModule.PROVIDERS, StudioModule.SERVER))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ProcessBuilder.class)
                .orShould()
                .callMethod(Runtime.class, "exec", String[].class));
    }

    @Test
    void theClockIsInjected() {
        ArchRule rule = noClasses()
                .that(StudioModule.outside(StudioModule.SERVER))
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(OffsetDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis");
        hold(rule);
    }

    @Test
    void nothingSleeps() {
        hold(noClasses()
                .that(StudioModule.outside(StudioModule.SERVER))
                .should()
                .callMethod(Thread.class, "sleep", long.class));
    }

    @Test
    void everyViewSaysWhoMayOpenIt() {
        hold(classes().that().areAnnotatedWith("com.vaadin.flow.router.Route").should(sayWhoMayOpenThem()));
    }

    /** Below admin, admins alone; the door, what leads to it and what a secret opens, everybody; all else whoever is signed in. */
    private static ArchCondition<JavaClass> sayWhoMayOpenThem() {
        return new ArchCondition<>("say who may open them") {
            @Override
            public void check(JavaClass view, ConditionEvents events) {
                String route = view.getAnnotationOfType("com.vaadin.flow.router.Route")
                        .get("value")
                        .map(Object::toString)
                        .orElse("");
                String wanted = route.startsWith("admin")
                        ? "jakarta.annotation.security.RolesAllowed"
                        : Set.of("sign-in", "invitation", "review").contains(route)
                                ? "com.vaadin.flow.server.auth.AnonymousAllowed"
                                : "jakarta.annotation.security.PermitAll";
                boolean said = view.isAnnotatedWith(wanted);
                events.add(new SimpleConditionEvent(view, said, view.getName() + " at " + route + ": " + wanted));
            }
        };
    }

    @Test
    void entitiesNeverLeaveTheDomain() {
        hold(classes().that().areAnnotatedWith(Entity.class).should().notHaveModifier(JavaModifier.PUBLIC));
    }

    @Test
    void namesAreTheFieldsOwn() {
        hold(noClasses()
                .that()
                .resideInAPackage("com.alwrity.studio..")
                .should()
                .resideInAnyPackage(
                        "..impl..",
                        "..util..",
                        "..utils..",
                        "..service..",
                        "..services..",
                        "..dto..",
                        "..helper..",
                        "..model..",
                        "..common..",
                        "..misc..")
                .orShould()
                .haveNameMatching(".*(Manager|Helper|Impl|Utils?|Facade)"));
    }

    @ParameterizedTest
    @EnumSource
    void noFileHoldsMoreThanOneThought(StudioModule module) throws IOException {
        try (Stream<Path> files = Files.exists(module.sources()) ? Files.walk(module.sources()) : Stream.empty()) {
            List<Path> tooLong = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > MOST_LINES)
                    .toList();
            assertThat(tooLong).isEmpty();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void hold(ArchRule rule) {
        rule.allowEmptyShould(true).check(studio);
    }
}
