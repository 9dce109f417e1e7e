package com.alwrity.studio.notification;

import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which mails one wants from now on; what is absent stays as it is. */
public record MailWishesPatch(List<String> without, String language) {

    /** Null where nothing is said about them. */
    Set<MailKind> kinds() {
        if (without == null) {
            return null;
        }
        Set<MailKind> kinds = EnumSet.noneOf(MailKind.class);
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < without.size(); i++) {
            Optional<MailKind> kind = MailKind.find(without.get(i)).filter(MailKind.optional()::contains);
            kind.ifPresent(kinds::add);
            if (kind.isEmpty()) {
                violations.add(Violation.notAllowed(
                        "without[" + i + "]",
                        MailKind.optional().stream().map(MailKind::key).toList()));
            }
        }
        if (!violations.isEmpty()) {
            throw StudioException.invalid(violations);
        }
        return kinds;
    }
}
