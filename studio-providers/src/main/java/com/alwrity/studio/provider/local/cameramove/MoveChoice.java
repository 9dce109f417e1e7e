package com.alwrity.studio.provider.local.cameramove;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Chooses a move where the creator named none: one that suits the picture, and another for another seed. */
final class MoveChoice {

    /** Room beside the frame from which on a pan shows something new. */
    private static final double ROOMY = 1.15;

    private MoveChoice() {}

    static Move choose(Stage stage, long seed) {
        List<Move> suitable = new ArrayList<>();
        if (stage.subject().certain()) {
            suitable.addAll(List.of(Move.PUSH_IN, Move.ORBIT_RIGHT, Move.PULL_OUT, Move.ORBIT_LEFT));
        } else {
            suitable.addAll(List.of(Move.PUSH_IN, Move.PULL_OUT, Move.ORBIT_LEFT));
            if (stage.area().width() > ROOMY * stage.widest().width()) {
                suitable.addAll(List.of(Move.PAN_RIGHT, Move.PAN_LEFT));
            }
            if (stage.area().height() > ROOMY * stage.widest().height()) {
                suitable.addAll(List.of(Move.TILT_UP, Move.TILT_DOWN));
            }
        }
        return suitable.get(new SplittableRandom(seed).nextInt(suitable.size()));
    }
}
