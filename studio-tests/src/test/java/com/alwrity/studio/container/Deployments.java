package com.alwrity.studio.container;

import com.alwrity.studio.asset.MemoryStore;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The domain and the executor as they are shipped, with stand-ins for what is outside: provider, media, voices. */
public final class Deployments {

    private static final Path LIBRARIES =
            Path.of("").toAbsolutePath().getParent().resolve("studio-web/target/studio/WEB-INF/lib");
    private static final String OURS_OR_NEEDED =
            "(studio-(domain|batch)|jackson|flyway|db-scheduler|cron-utils|slf4j-api|ini4j|gson|snakeyaml).*\\.jar";

    private Deployments() {}

    public static WebArchive studio() {
        WebArchive archive = ShrinkWrap.create(WebArchive.class, "studio-container-tests.war")
                .addAsLibraries(libraries())
                .addAsLibrary(new File(Assertions.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()))
                .addPackage(Deployments.class.getPackage())
                .addClass(MemoryStore.class)
                .addAsResource("container/providers.json", "META-INF/studio/providers.json")
                .addAsResource("container/fake.json", "META-INF/studio/models/fake.json")
                .addAsResource("container/spare.json", "META-INF/studio/models/spare.json")
                .addAsResource("container/narrow.json", "META-INF/studio/models/narrow.json")
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
        archive.deleteClass(Deployments.class);
        return archive;
    }

    private static File[] libraries() {
        try (Stream<Path> jars = Files.list(LIBRARIES)) {
            return jars.filter(jar -> jar.getFileName().toString().matches(OURS_OR_NEEDED))
                    .map(Path::toFile)
                    .toArray(File[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
