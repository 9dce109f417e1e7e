package com.alwrity.studio.provider.local.storyboard;

import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.operation.FrameSize;
import com.alwrity.studio.operation.Motion;
import com.alwrity.studio.operation.Resolution;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** Draws films to look at: {@code ContactSheet <file> <ratio> <columns> <prompt>...} writes some frames of each. */
final class ContactSheet {

    private ContactSheet() {}

    public static void main(String[] arguments) throws IOException {
        AspectRatio ratio = AspectRatio.of(arguments[1]);
        int columns = Integer.parseInt(arguments[2]);
        List<String> prompts = List.of(arguments).subList(3, arguments.length);
        FrameSize size = Resolution.P720.size(ratio);
        int wide = Math.min(size.width(), 1600 / columns);
        int high = wide * size.height() / size.width();
        BufferedImage sheet = new BufferedImage(wide * columns, high * prompts.size(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        for (int row = 0; row < prompts.size(); row++) {
            long begin = System.nanoTime();
            Storyboard film = Storyboard.of(new Brief(prompts.get(row), size, 8, Motion.MEDIUM, 7, List.of()));
            long ready = System.nanoTime();
            for (int column = 0; column < columns; column++) {
                int index = (int) ((column + 0.62) * film.count() / columns);
                pen.drawImage(frame(film, index), column * wide, row * high, wide, high, null);
            }
            System.out.printf(
                    "%s: prepared in %d ms, %d ms a frame%n",
                    prompts.get(row), (ready - begin) / 1_000_000, (System.nanoTime() - ready) / 1_000_000 / columns);
        }
        Path target = Path.of(arguments[0]);
        Files.createDirectories(target.toAbsolutePath().getParent());
        ImageIO.write(sheet, "png", target.toFile());
    }

    static BufferedImage frame(Storyboard film, int index) {
        byte[] bytes = new byte[film.size().width() * film.size().height() * 4];
        film.draw(index, bytes);
        BufferedImage image = new BufferedImage(film.size().width(), film.size().height(), BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(pixels);
        return image;
    }
}
