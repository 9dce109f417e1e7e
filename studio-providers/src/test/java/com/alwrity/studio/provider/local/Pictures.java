package com.alwrity.studio.provider.local;

import com.alwrity.studio.media.MediaInfo;
import com.alwrity.studio.media.MediaKind;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;

/** Pictures drawn for tests. */
public final class Pictures {

    private Pictures() {}

    /** Soft blobs of all sizes and colours: something to hold on to everywhere. */
    public static BufferedImage textured(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = pen(picture);
        Random random = new Random(5);
        for (int i = 0; i < 1500; i++) {
            int size = 4 + random.nextInt(Math.max(8, width / 20));
            pen.setColor(new Color(random.nextInt(256), random.nextInt(256), random.nextInt(256), 170));
            pen.fillOval(random.nextInt(width) - size / 2, random.nextInt(height) - size / 2, size, size);
        }
        pen.dispose();
        return picture;
    }

    /** A bright disc on a plain dark ground. */
    public static BufferedImage disc(int width, int height, int centreX, int centreY, int radius) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = pen(picture);
        pen.setColor(new Color(40, 50, 60));
        pen.fillRect(0, 0, width, height);
        pen.setColor(new Color(240, 90, 30));
        pen.fillOval(centreX - radius, centreY - radius, 2 * radius, 2 * radius);
        pen.dispose();
        return picture;
    }

    public static Path png(BufferedImage picture, Path file) {
        try {
            ImageIO.write(picture, "png", file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A JPEG that asks to be turned a quarter clockwise, as a camera held upright writes it. */
    public static Path turnedJpeg(BufferedImage picture, Path file) {
        byte[] orientation = {
            (byte) 0xff,
            (byte) 0xe1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            6,
            0,
            0,
            0,
            0,
            0,
            0
        };
        try {
            ByteArrayOutputStream plain = new ByteArrayOutputStream();
            ImageIO.write(picture, "jpeg", plain);
            byte[] jpeg = plain.toByteArray();
            try (OutputStream out = Files.newOutputStream(file)) {
                out.write(jpeg, 0, 2);
                out.write(orientation);
                out.write(jpeg, 2, jpeg.length - 2);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the media engine would say of the file. */
    public static MediaInfo info(Path file, String container, int width, int height, int rotation) {
        try {
            return new MediaInfo(
                    MediaKind.IMAGE,
                    "image/" + container,
                    container,
                    width,
                    height,
                    0,
                    0,
                    container,
                    null,
                    0,
                    Files.size(file),
                    rotation);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Graphics2D pen(BufferedImage picture) {
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        return pen;
    }
}
