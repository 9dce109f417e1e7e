package com.alwrity.studio.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {

    @Test
    void cellsAreQuotedWhereTheyMust() throws IOException {
        assertThat(written("a", "b,c", "say \"so\"", "two\nlines", null, 7))
                .isEqualTo("a,\"b,c\",\"say \"\"so\"\"\",\"two\nlines\",,7\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd", "-2+3", "@sum", "-", "+49 30", "-1.", "=1"})
    void aFormulaIsText(String cell) throws IOException {
        assertThat(written(cell)).isEqualTo("'" + cell + "\r\n");
    }

    @ParameterizedTest
    @CsvSource({"-1.50,-1.50", "+3,+3", "-0,-0", "'a=b','a=b'"})
    void aNumberIsANumber(String cell, String written) throws IOException {
        assertThat(written(cell)).isEqualTo(written + "\r\n");
    }

    @Test
    void aTabAndAReturnAtTheBeginningAreHarmless() throws IOException {
        assertThat(written("\t=1")).isEqualTo("'\t=1\r\n");
        assertThat(written("\r=1")).isEqualTo("\"'\r=1\"\r\n");
    }

    private static String written(Object... cells) throws IOException {
        StringBuilder out = new StringBuilder();
        new CsvWriter(out).row(cells.length == 1 ? List.of(cells[0]) : Arrays.asList(cells));
        return out.toString();
    }
}
