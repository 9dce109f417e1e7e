package com.alwrity.studio.asset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Keeps files under keys: on a file system by default, on S3 by configuration. Writing is atomic: a blob is there
 * whole or not at all. A missing blob is a {@link java.nio.file.NoSuchFileException}.
 */
public interface BlobStore {

    /** Keeps the file's bytes under the key and takes the file away; the same key twice keeps the newer. */
    void adopt(Path file, BlobKey key) throws IOException;

    /**
     * Opens a part of a blob.
     *
     * @param offset first byte, from 0
     * @param length how many bytes; at most up to the end
     */
    InputStream open(BlobKey key, long offset, long length) throws IOException;

    /** Size in bytes. */
    long size(BlobKey key) throws IOException;

    /**
     * The blob as a file that tools can read but must not change: the stored file itself, or a copy in
     * {@code scratch}.
     */
    Path file(BlobKey key, Path scratch) throws IOException;

    boolean exists(BlobKey key) throws IOException;

    /** Deletes a blob; one that is not there is deleted already. */
    void delete(BlobKey key) throws IOException;

    /** All keys of an area, in no order. Close the stream. */
    Stream<BlobKey> list(String area) throws IOException;
}
