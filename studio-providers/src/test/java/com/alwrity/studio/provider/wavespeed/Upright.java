package com.alwrity.studio.provider.wavespeed;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** An MP4 turned by a quarter, by the note in its head that players heed. */
final class Upright {

    /** From the name of a track's head to its matrix, and to its width. */
    private static final int MATRIX = 4 + 40;

    private static final int WIDTH = MATRIX + 36;
    private static final int ONE = 1 << 16;
    private static final byte[] HEAD = "tkhd".getBytes(StandardCharsets.US_ASCII);

    private Upright() {}

    /** Whether a video higher than wide was asked for. */
    static boolean asked(JsonNode input) {
        String[] size = input.path("size").asText().split("\\*");
        boolean bySize = size.length == 2 && Integer.parseInt(size[0]) < Integer.parseInt(size[1]);
        return bySize || input.path("aspect_ratio").asText().equals("9:16");
    }

    static byte[] of(byte[] video) {
        ByteBuffer turned = ByteBuffer.wrap(video.clone());
        for (int at = 0; at < video.length - WIDTH - 4; at++) {
            if (turned.getInt(at) == ByteBuffer.wrap(HEAD).getInt() && turned.getInt(at + WIDTH) > 0) {
                int height = turned.getInt(at + WIDTH + 4);
                int[] matrix = {0, ONE, 0, -ONE, 0, 0, height, 0, 1 << 30};
                for (int i = 0; i < matrix.length; i++) {
                    turned.putInt(at + MATRIX + 4 * i, matrix[i]);
                }
                break;
            }
        }
        return turned.array();
    }
}
