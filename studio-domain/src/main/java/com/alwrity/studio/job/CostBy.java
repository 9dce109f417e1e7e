package com.alwrity.studio.job;

/** Who tells what an attempt did cost. */
public enum CostBy {
    /** The provider's bill. */
    PROVIDER,
    /** The catalogue's rule, applied to what was made. */
    RULE,
    /** Nobody does: it was given up, and may be billed all the same. */
    NOBODY
}
