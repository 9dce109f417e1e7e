package com.alwrity.studio.provider.local.storyboard.scene;

import com.alwrity.studio.provider.local.storyboard.paint.Curve;
import com.alwrity.studio.provider.local.storyboard.paint.Dice;
import com.alwrity.studio.provider.local.storyboard.paint.Noise;
import com.alwrity.studio.provider.local.storyboard.paint.Plate;
import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import java.awt.image.BufferedImage;

/** A planet lit from one side, with bands or lands and clouds, and air around it. */
record Globe(double x, double y, double radius, Tint[] colours, Tint air, boolean banded, long seed) {

    private static final double AIR = 1.16;
    private static final double[] SUN = {-0.62, -0.52, 0.58};

    Plate plate() {
        int reach = (int) Math.ceil(radius * AIR);
        BufferedImage image = new BufferedImage(2 * reach, 2 * reach, BufferedImage.TYPE_INT_ARGB);
        for (int row = 0; row < 2 * reach; row++) {
            for (int column = 0; column < 2 * reach; column++) {
                double dx = (column + 0.5 - reach) / radius;
                double dy = (row + 0.5 - reach) / radius;
                double far = Math.sqrt(dx * dx + dy * dy);
                if (far < AIR) {
                    image.setRGB(column, row, far < 1 ? surface(dx, dy, far) : halo(dx, dy, far));
                }
            }
        }
        return Plate.within(
                (int) x - reach,
                (int) y - reach,
                2 * reach,
                2 * reach,
                pen -> pen.drawImage(image, (int) x - reach, (int) y - reach, null));
    }

    private int surface(double dx, double dy, double far) {
        double dz = Math.sqrt(1 - far * far);
        double light = dx * SUN[0] + dy * SUN[1] + dz * SUN[2];
        double lit = Curve.step(-0.12f, 0.85f, (float) light);
        double tilt = dy * 0.94 + dx * 0.34;
        float u = (float) (Math.atan2(dx, dz + 0.35) * 0.22);
        float v = (float) (tilt * 0.30);
        float place = Dice.at(seed, 3);
        float swirl = Noise.at(u * 0.9f + place, v * 2.6f + place) - 0.5f;
        float pattern = banded
                ? Noise.at(0.15f * u + place + swirl * 0.04f, v * 2.1f + swirl * 0.22f + place)
                : Noise.at(u * 1.7f + place, v * 1.7f + 0.3f + swirl * 0.10f);
        Tint own = colours[0]
                .mix(colours[1], Curve.step(0.36f, 0.56f, pattern))
                .mix(colours[2], Curve.step(0.55f, 0.74f, pattern));
        if (!banded) {
            float cloud = Noise.at(u * 1.3f + 0.6f + swirl * 0.18f, v * 2.2f + place * 2 + swirl * 0.12f);
            own = own.mix(Tint.WHITE, 0.85 * Curve.step(0.54f, 0.72f, cloud));
        }
        double edge = Math.pow(1 - dz, 2.2);
        Tint shown = own.scaled(0.03 + 1.05 * lit).mix(air, edge * 0.75 * (0.10 + lit));
        double alpha = Curve.clamp((1 - far) * radius + 0.5, 0, 1);
        return shown.color(alpha).getRGB();
    }

    private int halo(double dx, double dy, double far) {
        double light = Curve.step(-0.35f, 0.9f, (float) ((dx * SUN[0] + dy * SUN[1]) / far));
        double fade = Math.pow(1 - (far - 1) / (AIR - 1), 3);
        return air.color(0.62 * fade * light).getRGB();
    }
}
