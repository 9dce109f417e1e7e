package com.alwrity.studio.server;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Files and directories that nobody but the owner may read. */
public final class PrivateFile {

    private static final int SECRET_BYTES = 32;

    private PrivateFile() {}

    /** The secret kept in the file: 64 hexadecimal digits by chance, made when there is none. */
    public static String secret(Path file) throws IOException {
        if (Files.notExists(file)) {
            byte[] random = new byte[SECRET_BYTES];
            new SecureRandom().nextBytes(random);
            write(file, HexFormat.of().formatHex(random) + System.lineSeparator());
        }
        String secret = Files.readString(file).strip();
        if (secret.length() < SECRET_BYTES) {
            throw new IOException(file + " holds no secret; restore it from a backup");
        }
        return secret;
    }

    /** Makes the directory and its parents; one that is there is left as it is. */
    static void directory(Path directory) throws IOException {
        Path parent = Files.createDirectories(directory.toAbsolutePath().getParent());
        if (Files.isDirectory(directory)) {
            return;
        }
        try {
            Files.createDirectory(directory, onlyForOwner(parent, "rwx------"));
        } catch (FileAlreadyExistsException anotherNodeWasQuicker) {
            if (!Files.isDirectory(directory)) {
                throw anotherNodeWasQuicker;
            }
        }
    }

    /** The file is there whole or not at all, and keeps what another node wrote at the same time. */
    private static void write(Path file, String content) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        Path part =
                Files.createTempFile(parent, file.getFileName().toString(), ".part", onlyForOwner(parent, "rw-------"));
        try {
            Files.writeString(part, content);
            Files.createLink(file, part);
        } catch (FileAlreadyExistsException anotherNodeWasQuicker) {
            // Theirs is as good.
        } catch (UnsupportedOperationException noLinks) {
            Files.move(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static FileAttribute<?>[] onlyForOwner(Path parent, String permissions) throws IOException {
        if (!Files.getFileStore(parent).supportsFileAttributeView("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        };
    }
}
