package com.alwrity.studio.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The modules by where their classes lie: features have the same package in all of them. */
enum StudioModule {
    DOMAIN,
    PROVIDERS,
    BATCH,
    ADMIN,
    WEB,
    SERVER;

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    String directory() {
        return "studio-" + name().toLowerCase();
    }

    Path sources() {
        return ROOT.resolve(directory()).resolve("src/main/java");
    }

    private Path classes() {
        return ROOT.resolve(directory()).resolve("target/classes");
    }

    static JavaClasses allClasses() {
        return new ClassFileImporter()
                .importPaths(Arrays.stream(values()).map(StudioModule::classes).toList());
    }

    /** Classes of this module. */
    DescribedPredicate<JavaClass> inside() {
        return in(List.of(this));
    }

    static DescribedPredicate<JavaClass> in(List<StudioModule> modules) {
        return DescribedPredicate.describe(
                "in " + modules.stream().map(StudioModule::directory).toList(),
                type -> modules.stream().anyMatch(module -> module.holds(type)));
    }

    static DescribedPredicate<JavaClass> outside(StudioModule... modules) {
        return in(Arrays.stream(values())
                .filter(module -> !Arrays.asList(modules).contains(module))
                .toList());
    }

    private boolean holds(JavaClass type) {
        String here = classes().toUri().toString();
        return type.getSource()
                .map(source -> source.getUri().toString().startsWith(here))
                .orElse(false);
    }
}
