package com.alwrity.studio.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
        if (Files.isDirectory(directory)) {
            return;
        }
        Files.createDirectories(directory.toAbsolutePath().getParent());
        if (isPosix(directory.toAbsolutePath().getParent())) {
            Files.createDirectory(
                    directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectory(directory);
        }
    }

    /** The file is there whole or not at all. */
    private static void write(Path file, String content) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        if (isPosix(file.toAbsolutePath().getParent())) {
            Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(part, content);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static boolean isPosix(Path path) throws IOException {
        return Files.getFileStore(path).supportsFileAttributeView("posix");
    }
}
