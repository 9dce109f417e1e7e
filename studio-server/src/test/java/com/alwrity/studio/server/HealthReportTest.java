package com.alwrity.studio.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HealthReportTest {

    private final HealthReport report = new HealthReport("""
            {"status":"UP","checks":[{"name":"renders","status":"UP","data":{"render-slots":2}},
            {"name":"media-tools","data":{"ffmpeg": "8.0.1 (\\"mine\\", C:\\\\ffmpeg)"}}]}""");

    @Test
    void dataIsFoundByItsName() {
        assertThat(report.data("render-slots")).contains("2");
        assertThat(report.data("ffmpeg")).contains("8.0.1 (\"mine\", C:\\ffmpeg)");
    }

    @Test
    void whatNobodySaysIsNotThere() {
        assertThat(report.data("voices")).isEmpty();
    }
}
