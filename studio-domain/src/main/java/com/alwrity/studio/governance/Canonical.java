package com.alwrity.studio.governance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;

/**
 * Values as bytes that can be read in one way only: each text with its length, the fields of an object in order, numbers
 * without needless zeros. The database keeps JSON by its meaning; two texts of the same meaning give the same bytes.
 */
final class Canonical {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    /** What writes to a stream in memory. */
    private interface Writing {
        void run() throws IOException;
    }

    Canonical number(long number) {
        return write(() -> out.writeLong(number));
    }

    Canonical bytes(byte[] given) {
        return write(() -> {
            out.writeInt(given.length);
            out.write(given);
        });
    }

    /** Null is not the same as an empty text. */
    Canonical text(Object value) {
        if (value == null) {
            return write(() -> out.writeInt(-1));
        }
        return bytes(value.toString().getBytes(StandardCharsets.UTF_8));
    }

    Canonical json(JsonNode node) {
        text(node.getNodeType());
        switch (node.getNodeType()) {
            case OBJECT -> {
                TreeSet<String> names = new TreeSet<>();
                node.fieldNames().forEachRemaining(names::add);
                number(names.size());
                names.forEach(name -> text(name).json(node.get(name)));
            }
            case ARRAY -> {
                number(node.size());
                node.forEach(this::json);
            }
            case NUMBER -> text(node.decimalValue().stripTrailingZeros());
            default -> text(node.asText());
        }
        return this;
    }

    byte[] done() {
        return bytes.toByteArray();
    }

    private Canonical write(Writing writing) {
        try {
            writing.run();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException("Nothing fails in memory", e);
        }
    }
}
