package com.alwrity.studio.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Answers for a stored file as RFC 9110 has it: whole or a range of it, or that it has not changed. */
@ApplicationScoped
class FileAnswer {

    private static final Logger LOG = Logger.getLogger(FileAnswer.class.getName());
    private static final int CHUNK = 1 << 17;
    private static final int LEAST_HASH = 8;

    @Inject
    private BlobStore blobs;

    /**
     * How a file is asked for; absent headers are null.
     *
     * @param version the beginning of the content's hash, by which the address never means anything else
     * @param signed by a link, which works on other sites, too
     */
    record Asked(
            String range,
            String ifRange,
            String ifNoneMatch,
            String version,
            String extension,
            boolean download,
            boolean signed) {}

    /** @param fromTheStart whether a playing or a download begins with it */
    record Answer(Response response, boolean fromTheStart) {

        /** Whether anything of the file goes out. */
        boolean delivers() {
            return response.hasEntity();
        }
    }

    Answer get(Delivery.Deliverable file, Asked asked) {
        long size = file.file().bytes();
        if (unchanged(file, asked)) {
            return new Answer(described(304, file, asked).build(), false);
        }
        Optional<ByteRange.Asked> range =
                rangeCounts(file, asked) ? ByteRange.parse(asked.range(), size) : Optional.empty();
        if (range.isPresent() && range.get() instanceof ByteRange.Unsatisfiable) {
            throw new RangeUnsatisfiable(size);
        }
        if (range.isPresent() && range.get() instanceof ByteRange.Satisfiable part) {
            ByteRange wanted = part.range();
            Response response = described(206, file, asked)
                    .header("Content-Range", "bytes " + wanted.first() + "-" + wanted.last() + "/" + size)
                    .header(HttpHeaders.CONTENT_LENGTH, wanted.length())
                    .entity(content(file, wanted.first(), wanted.length()))
                    .build();
            return new Answer(response, wanted.first() == 0);
        }
        Response whole = described(200, file, asked)
                .header(HttpHeaders.CONTENT_LENGTH, size)
                .entity(content(file, 0, size))
                .build();
        return new Answer(whole, true);
    }

    Response head(Delivery.Deliverable file, Asked asked) {
        if (unchanged(file, asked)) {
            return described(304, file, asked).build();
        }
        return described(200, file, asked)
                .header(HttpHeaders.CONTENT_LENGTH, file.file().bytes())
                .build();
    }

    private static Response.ResponseBuilder described(int status, Delivery.Deliverable file, Asked asked) {
        String type = file.file().contentType();
        return Response.status(status)
                .header(HttpHeaders.CONTENT_TYPE, type.equals("text/vtt") ? "text/vtt;charset=utf-8" : type)
                .header(HttpHeaders.ETAG, etag(file))
                .header("Accept-Ranges", "bytes")
                .header(HttpHeaders.CACHE_CONTROL, caching(file, asked))
                .header("Cross-Origin-Resource-Policy", asked.signed() ? "cross-origin" : "same-origin")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        Disposition.of(asked.download(), file.title(), asked.extension()));
    }

    private static String caching(Delivery.Deliverable file, Asked asked) {
        boolean byContent = asked.version() != null
                && asked.version().length() >= LEAST_HASH
                && file.file().sha256().startsWith(asked.version());
        return byContent ? "private, max-age=31536000, immutable" : "private, no-cache";
    }

    private static String etag(Delivery.Deliverable file) {
        return '"' + file.file().sha256() + '"';
    }

    private static boolean unchanged(Delivery.Deliverable file, Asked asked) {
        return asked.ifNoneMatch() != null
                && Arrays.stream(asked.ifNoneMatch().split(","))
                        .map(tag -> tag.strip().replaceFirst("^W/", ""))
                        .anyMatch(tag -> tag.equals("*") || tag.equals(etag(file)));
    }

    /** A range of what the client has seen before; of a changed file it gets all. */
    private static boolean rangeCounts(Delivery.Deliverable file, Asked asked) {
        return asked.ifRange() == null || asked.ifRange().strip().equals(etag(file));
    }

    private StreamingOutput content(Delivery.Deliverable file, long offset, long length) {
        return out -> {
            try (InputStream in = blobs.open(file.file().key(), offset, length)) {
                copy(in, out);
            }
        };
    }

    /** A player that goes away in the middle is the usual case, no failure. */
    private static void copy(InputStream in, OutputStream out) throws IOException {
        byte[] chunk = new byte[CHUNK];
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            try {
                out.write(chunk, 0, read);
            } catch (IOException e) {
                LOG.log(Level.FINE, "The client went away", e);
                return;
            }
        }
    }

    /** Nothing of what was asked for is there. */
    static final class RangeUnsatisfiable extends jakarta.ws.rs.ClientErrorException {
        RangeUnsatisfiable(long size) {
            super(Response.status(Response.Status.REQUESTED_RANGE_NOT_SATISFIABLE)
                    .header("Content-Range", "bytes */" + size)
                    .build());
        }
    }
}
