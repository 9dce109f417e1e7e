package com.alwrity.studio.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The table that all benchmarks of a run fill; written and printed when the last has ended. */
public final class Figures implements AutoCloseable {

    private final List<String> rows = new ArrayList<>();
    private final String machine = Machine.now();

    private Figures() {}

    /**
     * @param figure what was measured, with its unit
     * @param beside what it was compared with in the same run, or "–"
     */
    public synchronized void add(String what, String figure, String beside) {
        String row = "| %s | %s | %s | %.1f |".formatted(what, figure, beside, Machine.load());
        System.out.println(row);
        rows.add(row);
    }

    /** A number as it stands in the table, whatever the machine's language. */
    public static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    @Override
    public void close() {
        String table =
                machine + "\n\n| what | figure | beside | load |\n|---|---|---|---|\n" + String.join("\n", rows) + "\n";
        System.out.println("\n" + table);
        try {
            Files.writeString(Files.createDirectories(Path.of("target")).resolve("benchmarks.md"), table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives all benchmarks the same table. */
    public static final class Shared implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Figures.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .getOrComputeIfAbsent(Figures.class, key -> new Figures(), Figures.class);
        }
    }
}
