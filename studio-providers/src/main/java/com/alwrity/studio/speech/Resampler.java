package com.alwrity.studio.speech;

import java.math.BigInteger;

/** Changes the rate of sound by a windowed sinc, without aliases. */
final class Resampler {

    private static final int REACH = 16;

    private Resampler() {}

    static Pcm resample(Pcm pcm, int rate) {
        if (pcm.rate() == rate) {
            return pcm;
        }
        int divisor =
                BigInteger.valueOf(rate).gcd(BigInteger.valueOf(pcm.rate())).intValue();
        int up = rate / divisor;
        int down = pcm.rate() / divisor;
        double cutoff = Math.min(1, (double) rate / pcm.rate());
        int reach = (int) Math.ceil(REACH / cutoff);
        float[][] kernels = new float[up][];
        for (int phase = 0; phase < up; phase++) {
            kernels[phase] = kernel((double) phase / up, cutoff, reach);
        }
        float[] in = pcm.samples();
        float[] out = new float[(int) ((long) in.length * up / down)];
        for (int n = 0; n < out.length; n++) {
            long position = (long) n * down;
            out[n] = weighted(in, (int) (position / up) - reach + 1, kernels[(int) (position % up)]);
        }
        return new Pcm(out, rate);
    }

    private static float weighted(float[] in, int from, float[] kernel) {
        float sum = 0;
        for (int tap = Math.max(0, -from); tap < kernel.length && from + tap < in.length; tap++) {
            sum += in[from + tap] * kernel[tap];
        }
        return sum;
    }

    /** The weights of the samples around a place that lies {@code fraction} of a sample after one. */
    private static float[] kernel(double fraction, double cutoff, int reach) {
        float[] kernel = new float[2 * reach];
        double sum = 0;
        for (int tap = 0; tap < kernel.length; tap++) {
            double distance = tap - reach + 1 - fraction;
            double angle = Math.PI * distance * cutoff;
            double sinc = angle == 0 ? 1 : Math.sin(angle) / angle;
            double window = Math.abs(distance) >= reach ? 0 : 0.5 + 0.5 * Math.cos(Math.PI * distance / reach);
            kernel[tap] = (float) (sinc * window);
            sum += kernel[tap];
        }
        for (int tap = 0; tap < kernel.length; tap++) {
            kernel[tap] /= (float) sum;
        }
        return kernel;
    }
}
