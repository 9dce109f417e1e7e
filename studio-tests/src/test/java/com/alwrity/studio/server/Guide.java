package com.alwrity.studio.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The commands of a section of the operator's guide, done as somebody does them who pastes them into a shell. */
final class Guide {

    private static final Path OPERATIONS =
            Path.of("").toAbsolutePath().getParent().resolve("docs/operations.md");
    private static final Pattern COMMANDS = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);

    private final List<String> blocks;

    private Guide(List<String> blocks) {
        this.blocks = blocks;
    }

    static Guide section(String title) throws IOException {
        String section = Files.readString(OPERATIONS)
                .split("\n#+ " + Pattern.quote(title) + "\n")[1]
                .split("\n#")[0];
        return new Guide(
                COMMANDS.matcher(section).results().map(found -> found.group(1)).toList());
    }

    /** Runs the block of this number, with other directories in place of the guide's. */
    void run(int block, Path data, Path backup) throws IOException, InterruptedException {
        String commands = blocks.get(block)
                .replaceFirst("(?m)^data=.*$", "data=" + data)
                .replaceFirst("(?m)^backup=.*$", "backup=" + backup);
        Process shell = new ProcessBuilder("sh", "-e", "-c", commands)
                .redirectErrorStream(true)
                .start();
        String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).as(commands + "\n" + said).isZero();
    }
}
