package com.alwrity.studio.server.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.alwrity.studio.server.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    @TempDir
    private Path data;

    @Test
    void theDataDirectoryIsAbsoluteAndDataByDefault() throws CannotStart {
        assertThat(Settings.read(new Properties(), Map.of()).dataDirectory())
                .isEqualTo(Path.of("data").toAbsolutePath());
    }

    @Test
    void aSystemPropertyWinsOverTheEnvironmentAndThatOverTheFile() throws Exception {
        Files.writeString(data.resolve("studio.properties"), """
                studio.http.port=1
                studio.poll.max-interval=PT1S
                studio.admin.email=file@example.org
                """);
        Settings settings = read(
                Map.of("studio.http.port", "3"), Map.of("STUDIO_HTTP_PORT", "2", "STUDIO_POLL_MAX_INTERVAL", "PT2S"));
        assertThat(settings.port("studio.http.port", 8080)).isEqualTo(3);
        assertThat(settings.get("studio.poll.max-interval")).contains("PT2S");
        assertThat(settings.get("studio.admin.email")).contains("file@example.org");
    }

    @Test
    void whatWasSetAnywhereReachesTheApplication() throws CannotStart {
        Properties system = new Properties();
        read(Map.of(), Map.of("STUDIO_PROVIDERS_WAVESPEED_API_KEY", "k")).publish(system);
        assertThat(system).containsEntry("studio.providers.wavespeed.api-key", "k");
    }

    @Test
    void aBlankValueIsNone() throws CannotStart {
        assertThat(read(Map.of(), Map.of("STUDIO_HTTP_PORT", " ")).get("studio.http.port"))
                .isEmpty();
    }

    @Test
    void anUnknownKeyIsNamedWithTheOneThatWasMeant() {
        assertThatThrownBy(() -> read(Map.of("studio.htp.port", "80"), Map.of()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("studio.htp.port")
                .hasMessageContaining("Did you mean studio.http.port?");
    }

    @Test
    void anUnknownKeyInTheFileIsNamedWithTheFile() throws IOException {
        Path file = Files.writeString(data.resolve("studio.properties"), "studio.jobs.thread=4");
        assertThatThrownBy(() -> read(Map.of(), Map.of()))
                .hasMessageContaining(file.toString())
                .hasMessageContaining("studio.jobs.threads");
    }

    @Test
    void anUnknownVariableOfOursIsAnErrorAndOneOfOthersAWarning() throws CannotStart {
        assertThatThrownBy(() -> read(Map.of(), Map.of("STUDIO_HTTP_PROT", "80")))
                .hasMessageContaining("STUDIO_HTTP_PROT");
        assertThat(read(Map.of(), Map.of("STUDIO_SERVICE_HOST", "10.0.0.1")).warnings())
                .singleElement()
                .asString()
                .contains("STUDIO_SERVICE_HOST");
    }

    @ParameterizedTest
    @CsvSource({
        "studio.http.port, 65536, from 0 to 65535",
        "studio.http.port, -1, from 0 to 65535",
        "studio.http.port, 80.5, from 0 to 65535",
        "studio.http.port, 99999999999999999999, from 0 to 65535",
        "studio.log.console, yes, true or false",
        "studio.public-url, studio.example.org, http",
        "studio.public-url, https://studio.example.org/?a=b, http",
        "studio.jdbc.url, jdbc:mysql://db/studio, jdbc:postgresql",
        "studio.admin.email, nobody, e-mail",
        "studio.storage, s3, file",
        "studio.poll.min-interval, 5s, ISO 8601",
        "studio.poll.min-interval, PT0S, above zero",
        "studio.poll.min-interval, PT-1S, above zero",
        "studio.jobs.render-slots, 65, from 1 to 64",
        "studio.uploads.max-bytes, 5, at least 1000000"
    })
    void aWrongValueIsShownWithWhatIsAllowed(String key, String value, String allowed) {
        assertThatThrownBy(() -> read(Map.of(key, value), Map.of()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(key)
                .hasMessageContaining("'" + value + "'")
                .hasMessageContaining(allowed);
    }

    @Test
    void aWrongSecretIsNotShown() {
        assertThatThrownBy(() -> read(Map.of("studio.admin.password", "short"), Map.of()))
                .hasMessageContaining("studio.admin.password")
                .hasMessageContaining("at least 12 characters")
                .hasMessageNotContaining("short");
    }

    private Settings read(Map<String, String> properties, Map<String, String> environment) throws CannotStart {
        Properties system = new Properties();
        system.setProperty("studio.data.dir", data.toString());
        properties.forEach(system::setProperty);
        return Settings.read(system, environment);
    }
}
