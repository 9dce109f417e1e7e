package com.alwrity.studio.provider.local.storyboard.paint;

/**
 * How a finished picture is developed: bloom around what is bright, contrast with a soft shoulder, tinted shadows and
 * lights, a darker rim and fine grain, which also hides the steps of flat gradients.
 */
public final class Grade {

    private static final int LEVELS = 1024;
    private static final int GRAIN = 256;
    private static final int ONE = 256;
    private static final int[] GRAINS = new int[GRAIN * GRAIN];

    static {
        for (int i = 0; i < GRAINS.length; i++) {
            float bell = Dice.at(91, i) + Dice.at(92, i) + Dice.at(93, i) - 1.5f;
            GRAINS[i] = (int) ((bell * 6.6f + 0.5f) * ONE * ONE);
        }
    }

    private final int[] red = new int[LEVELS];
    private final int[] green = new int[LEVELS];
    private final int[] blue = new int[LEVELS];
    private final float bloom;
    private final float rim;

    /**
     * @param shadows tint of the darkest parts
     * @param lights tint of the brightest parts
     * @param contrast 1 leaves it as painted
     * @param bloom strength of the glow around bright parts, 0 to 1
     * @param rim how much darker the corners are, 0 to 1
     */
    public Grade(Tint shadows, Tint lights, double contrast, double bloom, double rim) {
        this.bloom = (float) bloom;
        this.rim = (float) rim;
        for (int i = 0; i < LEVELS; i++) {
            double x = i / 510.0;
            double curved = 0.5 + (x - 0.5) * contrast;
            double soft = curved < 0.8 ? curved : 0.8 + 0.2 * Math.tanh((curved - 0.8) / 0.2 * 0.9);
            double dark = Math.pow(1 - Math.min(1, x), 3);
            double bright = Math.pow(Math.min(1, x), 2);
            red[i] = level(soft, shadows.r(), lights.r(), dark, bright);
            green[i] = level(soft, shadows.g(), lights.g(), dark, bright);
            blue[i] = level(soft, shadows.b(), lights.b(), dark, bright);
        }
    }

    private static int level(double value, double shadow, double light, double dark, double bright) {
        double lifted = value + (shadow - 0.1) * 0.10 * dark;
        double warmed = lifted * (1 - bright * 0.14 * (1 - light));
        return (int) Math.round(Curve.clamp(warmed, 0, 1) * 255);
    }

    /** Develops the picture in place. */
    public void develop(Stage stage, int frame) {
        LightMap light = stage.light();
        if (bloom > 0) {
            addBloom(stage, light);
        }
        int width = stage.width();
        int height = stage.height();
        int[] pixels = stage.pixels();
        float[] line = new float[light.width * 3];
        int[] across = new int[width];
        float[] sides = vignette(width);
        float[] down = vignette(height);
        for (int x = 0; x < width; x++) {
            across[x] = (int) (2 * ONE * rim * sides[x]);
        }
        int shiftX = (int) (Dice.at(7, frame) * GRAIN);
        int shiftY = (int) (Dice.at(8, frame) * GRAIN);
        for (int y = 0; y < height; y++) {
            light.line(y, line);
            int grain = (y + shiftY & GRAIN - 1) * GRAIN;
            int place = y * width;
            int middle = (int) (2 * ONE * (1 - rim * down[y]));
            for (int column = 0, x = 0; x < width; column += 3) {
                int r = (int) (line[column] * ONE);
                int g = (int) (line[column + 1] * ONE);
                int b = (int) (line[column + 2] * ONE);
                int stepR = ((int) (line[column + 3] * ONE) - r) / LightMap.SCALE;
                int stepG = ((int) (line[column + 4] * ONE) - g) / LightMap.SCALE;
                int stepB = ((int) (line[column + 5] * ONE) - b) / LightMap.SCALE;
                for (int end = Math.min(x + LightMap.SCALE, width); x < end; x++, place++) {
                    int edge = middle - across[x];
                    int noise = GRAINS[grain + (x + shiftX & GRAIN - 1)];
                    int pixel = pixels[place];
                    pixels[place] = red[index(((pixel >> 8 & 0xFF00) + r) * edge + noise >> 16)] << 16
                            | green[index(((pixel & 0xFF00) + g) * edge + noise >> 16)] << 8
                            | blue[index(((pixel << 8 & 0xFF00) + b) * edge + noise >> 16)];
                    r += stepR;
                    g += stepG;
                    b += stepB;
                }
            }
        }
    }

    private static int index(int value) {
        return Math.max(0, Math.min(value, LEVELS - 1));
    }

    private static float[] vignette(int length) {
        float[] dark = new float[length];
        for (int i = 0; i < length; i++) {
            float d = 2f * i / length - 1;
            dark[i] = d * d * d * d * 0.35f + d * d * 0.15f;
        }
        return dark;
    }

    private void addBloom(Stage stage, LightMap light) {
        int width = light.width;
        int height = light.height;
        float[] r = new float[width * height];
        float[] g = new float[width * height];
        float[] b = new float[width * height];
        int[] pixels = stage.pixels();
        for (int y = 0; y < height; y++) {
            int row = Math.min(y * LightMap.SCALE, stage.height() - 1) * stage.width();
            int next = Math.min(y * LightMap.SCALE + 2, stage.height() - 1) * stage.width();
            for (int x = 0; x < width; x++) {
                int column = Math.min(x * LightMap.SCALE, stage.width() - 3);
                collect(pixels[row + column], pixels[next + column + 2], y * width + x, r, g, b);
            }
        }
        float[] line = new float[Math.max(width, height)];
        int radius = Math.max(2, Math.round(stage.unit() / LightMap.SCALE / 30));
        mix(light.red, r, width, height, radius, line);
        mix(light.green, g, width, height, radius, line);
        mix(light.blue, b, width, height, radius, line);
    }

    private static void collect(int one, int two, int place, float[] r, float[] g, float[] b) {
        int red = (one >> 16 & 255) + (two >> 16 & 255);
        int green = (one >> 8 & 255) + (two >> 8 & 255);
        int blue = (one & 255) + (two & 255);
        int most = Math.max(red, Math.max(green, blue));
        if (most > 300) {
            float over = (most - 300) / (210f * 510f);
            r[place] = red * over;
            g[place] = green * over;
            b[place] = blue * over;
        }
    }

    private void mix(float[] light, float[] glow, int width, int height, int radius, float[] line) {
        Blur.box(glow, width, height, radius, line);
        Blur.box(glow, width, height, radius, line);
        for (int i = 0; i < light.length; i++) {
            light[i] += glow[i] * bloom;
        }
    }
}
