package com.alwrity.studio.provider.local.storyboard.music;

/** A hall: parallel echoes made dense, after Schroeder. */
final class Reverb {

    private static final int[] COMBS = {1687, 1931, 2053, 2251};
    private static final int[] PASSES = {557, 241};
    private static final int SPREAD = 37;

    private Reverb() {}

    /** The sound of the hall alone. */
    static Track of(Track dry, double decay) {
        Track wet = new Track(dry.length());
        run(dry.left, wet.left, decay, 0);
        run(dry.right, wet.right, decay, SPREAD);
        return wet;
    }

    private static void run(float[] in, float[] out, double decay, int spread) {
        for (int length : COMBS) {
            float[] line = new float[length + spread];
            float damped = 0;
            int at = 0;
            for (int i = 0; i < in.length; i++) {
                float echo = line[at];
                damped += (echo - damped) * 0.45f;
                line[at] = in[i] + damped * (float) decay;
                out[i] += echo * 0.25f;
                at = at + 1 == line.length ? 0 : at + 1;
            }
        }
        for (int length : PASSES) {
            float[] line = new float[length + spread];
            int at = 0;
            for (int i = 0; i < out.length; i++) {
                float held = line[at];
                float value = out[i] + held * 0.5f;
                line[at] = value;
                out[i] = held - value * 0.5f;
                at = at + 1 == line.length ? 0 : at + 1;
            }
        }
    }
}
