package com.alwrity.studio.media;

import com.alwrity.studio.operation.FrameSize;

/** A film that is drawn frame by frame. Frames are drawn in any order, by several threads at once. */
public interface FrameSource {

    /** The size that it is drawn in. */
    FrameSize size();

    /** The size that it is shown in: a film may be drawn smaller where nobody sees it, and scaled up. Even sides. */
    default FrameSize shownSize() {
        return size();
    }

    /** Frames per second. */
    int fps();

    /** How many frames there are. */
    int count();

    PixelLayout layout();

    /**
     * Draws one frame.
     *
     * @param index from 0
     * @param pixels takes the frame, row by row from the top, without padding
     */
    void draw(int index, byte[] pixels);

    /** How the bytes of a pixel follow each other. */
    enum PixelLayout {
        /** Blue, green, red: what OpenCV draws. */
        BGR24("bgr24", 3),
        /** Blue, green, red, unused: Java's {@code TYPE_INT_RGB} in little-endian order. */
        BGR0("bgr0", 4);

        private final String ffmpegName;
        private final int bytes;

        PixelLayout(String ffmpegName, int bytes) {
            this.ffmpegName = ffmpegName;
            this.bytes = bytes;
        }

        public String ffmpegName() {
            return ffmpegName;
        }

        /** Bytes of one pixel. */
        public int bytes() {
            return bytes;
        }
    }
}
