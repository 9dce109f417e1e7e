package com.alwrity.studio.notification;

import com.alwrity.studio.governance.Audit;
import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.json.Json;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which mails somebody wants, and in which language. */
@ApplicationScoped
@Transactional
public class MailWishes {

    public static final List<String> LANGUAGES = List.of("en", "de");

    @Inject
    private EntityManager entities;

    @Inject
    private Audit audit;

    @Inject
    private MailSettings settings;

    /** Whether any are sent here at all. */
    public boolean sent() {
        return settings.on();
    }

    public Wishes get(Caller caller) {
        Object[] row = (Object[]) entities.createNativeQuery(
                        "select cast(mails_off as text), coalesce(mail_language, 'en') from app_user where id = ?1")
                .setParameter(1, caller.userId())
                .getSingleResult();
        return new Wishes(Json.read((String) row[0], new TypeReference<>() {}), (String) row[1]);
    }

    /**
     * What is null stays as it is.
     *
     * @throws StudioException INVALID, naming {@code without} or {@code language}
     */
    public Wishes change(Caller caller, Set<MailKind> off, String language) {
        caller.requireSelf();
        if (off != null && !MailKind.optional().containsAll(off)) {
            throw StudioException.invalid(Violation.notAllowed(
                    "without", MailKind.optional().stream().map(MailKind::key).toList()));
        }
        if (language != null && !LANGUAGES.contains(language)) {
            throw StudioException.invalid(Violation.notAllowed("language", LANGUAGES));
        }
        Wishes before = get(caller);
        Wishes wanted = new Wishes(
                off == null ? before.off() : new TreeSet<>(off), language == null ? before.language() : language);
        entities.createNativeQuery(
                        "update app_user set mails_off = cast(?2 as jsonb), mail_language = ?3 where id = ?1")
                .setParameter(1, caller.userId())
                .setParameter(2, Json.write(wanted.off()))
                .setParameter(3, wanted.language())
                .executeUpdate();
        audit.record(caller, "user.mails", "user", caller.userId(), Map.of("before", before, "after", wanted));
        return wanted;
    }

    /** @param off what they do without */
    public record Wishes(Set<MailKind> off, String language) {}
}
