package com.alwrity.studio.job;

/** Who tells what an attempt did cost. */
public enum CostBy {
    /** The provider's bill. */
    PROVIDER,
    /** The catalogue's rule, applied to what was made. */
    RULE
}
