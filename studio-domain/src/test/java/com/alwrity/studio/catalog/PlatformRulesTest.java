package com.alwrity.studio.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlatformRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @Test
    void allThatAreShippedMayBeStoredAsTheyAre() {
        Catalog catalog = new Catalog();
        catalog.load();
        assertThat(catalog.platforms())
                .isNotEmpty()
                .allSatisfy(platform -> assertThat(PlatformRules.spec(platform.id(), PlatformDraft.of(platform), TODAY))
                        .isEqualTo(platform));
    }

    @Test
    void allThatIsWrongIsNamedAtOnce() {
        PlatformDraft wrong = new PlatformDraft(
                null,
                " ",
                List.of(),
                10,
                null,
                30.0,
                20.0,
                0L,
                new PlatformDraft.Edges(0.6, 0.1, null, 0.1),
                null,
                "2026-11-29");

        assertThatThrownBy(() -> PlatformRules.spec("No Id", wrong, TODAY))
                .asInstanceOf(type(StudioException.class))
                .extracting(refused ->
                        refused.violations().stream().map(Violation::field).toList())
                .isEqualTo(List.of(
                        "id",
                        "name",
                        "source",
                        "aspectRatios",
                        "width",
                        "height",
                        "maxDurationSeconds",
                        "maxBytes",
                        "safeArea.top",
                        "safeArea.bottom",
                        "checkedOn"));
    }

    @Test
    void whatIsNotSaidWasCheckedToday() {
        PlatformDraft draft = new PlatformDraft(
                null,
                "Our lobby",
                List.of(AspectRatio.PORTRAIT_9_16),
                1080,
                1920,
                null,
                null,
                null,
                null,
                "House",
                null);

        PlatformSpec spec = PlatformRules.spec("our-lobby", draft, TODAY);

        assertThat(spec.checkedOn()).isEqualTo("2026-11-28");
        assertThat(spec.maxDurationSeconds()).isNull();
    }
}
