package com.alwrity.studio.governance;

import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;

/** Which place of the chain must still be there; may be absent. */
public record VerifyRequest(HeadJson head) {

    /** A place as an earlier answer told it. */
    public record HeadJson(Long seq, String hash) {}

    /** @throws StudioException INVALID */
    ChainProof.Head noted() {
        if (head == null) {
            return null;
        }
        if (head.seq() == null) {
            throw StudioException.invalid(Violation.required("head.seq"));
        }
        if (head.hash() == null) {
            throw StudioException.invalid(Violation.required("head.hash"));
        }
        return new ChainProof.Head(head.seq(), head.hash());
    }
}
