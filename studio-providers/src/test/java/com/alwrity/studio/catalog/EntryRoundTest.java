package com.alwrity.studio.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What an admin is shown of a model can be stored as it is: nothing of any shipped entry gets lost on the way. */
class EntryRoundTest {

    @Test
    void everyShippedEntryIsWrittenAndReadAsTheSame() {
        Catalog catalog = new Catalog();
        catalog.load();

        assertThat(catalog.models())
                .isNotEmpty()
                .allSatisfy(model ->
                        assertThat(ModelEntry.read(ModelEntry.write(model))).isEqualTo(model));
    }
}
