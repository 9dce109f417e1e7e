package com.alwrity.studio.job;

/** Who tells what an attempt did cost. */
public enum CostBy {
    /** The provider's bill. */
    PROVIDER,
    /** The catalogue's rule, applied to what was made; or the price that the provider told before it was ordered. */
    RULE,
    /** Nobody does: it was given up, and may be billed all the same. */
    NOBODY
}
