package com.alwrity.studio.asset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

    private static final long SIZE = 1_000;

    @ParameterizedTest
    @CsvSource({
        "bytes=0-, 0, 999",
        "bytes=0-0, 0, 0",
        "bytes=999-, 999, 999",
        "bytes=100-199, 100, 199",
        "bytes=100-5000, 100, 999",
        "bytes=-1, 999, 999",
        "bytes=-300, 700, 999",
        "bytes=-5000, 0, 999",
        "BYTES=1-2, 1, 2",
        "'bytes=5-6,10-12', 5, 6",
        "'bytes=2000-3000, 10-12', 10, 12",
    })
    void a_part_that_is_there_is_given(String header, long first, long last) {
        assertThat(ByteRange.parse(header, SIZE)).contains(new ByteRange.Satisfiable(new ByteRange(first, last)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=1000-", "bytes=1000-2000", "bytes=-0", "bytes=5000-,6000-"})
    void what_lies_beyond_the_end_cannot_be_had(String header) {
        assertThat(ByteRange.parse(header, SIZE)).containsInstanceOf(ByteRange.Unsatisfiable.class);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "bytes",
                "bytes=",
                "bytes=-",
                "bytes=5-2",
                "bytes=a-b",
                "items=0-5",
                "bytes=0-5,",
                "bytes=0-5;6-7",
                "bytes=99999999999999999999-",
                "bytes= 1 - 2"
            })
    void what_is_no_range_does_not_count(String header) {
        assertThat(ByteRange.parse(header, SIZE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-", "bytes=0-0"})
    void an_empty_file_has_no_part(String header) {
        assertThat(ByteRange.parse(header, 0)).containsInstanceOf(ByteRange.Unsatisfiable.class);
    }
}
