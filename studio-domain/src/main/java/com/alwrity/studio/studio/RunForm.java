package com.alwrity.studio.studio;

import java.math.BigDecimal;
import java.util.List;

/** How something is to be run, as it was filled in: every value may be absent or wrong. */
interface RunForm {

    /** draft, standard or premium. */
    String quality();

    /** auto or a model's key. */
    String model();

    /** price, speed or reliability; absent: what counts in this studio. */
    String prefer();

    /** Refuse if it would cost more, in US dollars. */
    BigDecimal maxCost();

    String title();

    List<String> tags();

    /** Take an identical earlier result for nothing. */
    Boolean reuse();

    /** Take a lower quality where the wanted one cannot be had. */
    Boolean allowDowngrade();

    /** 1–8. */
    Integer variations();

    /** That the persons shown or heard agree. */
    default Boolean consent() {
        return false;
    }
}
