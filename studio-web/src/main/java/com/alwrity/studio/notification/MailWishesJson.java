package com.alwrity.studio.notification;

import java.util.Set;

/**
 * Which mails one wants.
 *
 * @param without what one does without
 * @param language of the others
 * @param sent whether this studio sends mails at all
 */
public record MailWishesJson(Set<MailKind> without, String language, boolean sent) {

    static MailWishesJson of(MailWishes.Wishes wishes, boolean sent) {
        return new MailWishesJson(wishes.off(), wishes.language(), sent);
    }
}
