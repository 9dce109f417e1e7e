package com.alwrity.studio.notification;

import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.persistence.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes a letter of a mail, for whoever gets it and in their language; of none that means nothing any more. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MailComposer {

    private static final String ADDRESSEE = """
            select person.email, person.name, coalesce(person.mail_language, 'en') from app_user person
            join member on member.user_id = person.id and member.workspace_id = ?2
            where person.id = ?1 and not person.locked and person.deleted_at is null
            """;

    private static final String OPEN_INVITATION = """
            select coalesce(inviter.mail_language, 'en'), inviter.name,
                   to_char(invitation.expires_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI') || ' UTC'
            from invitation join app_user inviter on inviter.id = invitation.invited_by
            where invitation.id = cast(?1 as uuid) and used_at is null and revoked_at is null
            """;

    private static final String JOB = """
            select job.title, job.ceiling, asker.name, coalesce(decider.name, approval.reviewer, 'Video Studio'), coalesce(approval.reason, '')
            from job join app_user asker on asker.id = job.user_id
            left join approval on approval.job_id = job.id
            left join app_user decider on decider.id = approval.decided_by
            where job.id = cast(?1 as uuid)
            """;

    @Inject
    private EntityManager entities;

    @Inject
    private MailSettings settings;

    @Inject
    private Seal seal;

    Optional<Letter> compose(OutgoingMail mail) {
        return mail.kind() == MailKind.INVITATION ? invitation(mail) : toMember(mail);
    }

    /** Whoever has left since gets nothing. */
    private Optional<Letter> toMember(OutgoingMail mail) {
        return row(ADDRESSEE, mail.userId(), mail.workspaceId()).map(person -> {
            Locale locale = Locale.forLanguageTag((String) person[2]);
            Map<String, Object> values = values(mail);
            String part = switch (mail.kind()) {
                case BUDGET_ALERT -> budget(values, locale);
                case APPROVAL_ASKED -> job(values, mail.kind().key());
                case APPROVAL_DECIDED -> job(values, mail.kind().key() + "." + values.get("how"));
                case WEBHOOK_OFF -> mail.kind().key() + "." + values.get("reason");
                case INVITATION -> throw new IllegalStateException("Goes to an address");
            };
            MailText words = MailText.of(part, values, settings.link(mail.kind().page()), locale);
            return letter(mail, (String) person[0], (String) person[1], words);
        });
    }

    private Optional<Letter> invitation(OutgoingMail mail) {
        Optional<String> secret = mail.secret(seal);
        Optional<Object[]> open = row(OPEN_INVITATION, mail.details().get("invitation"));
        if (secret.isEmpty() || open.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> values = values(mail);
        values.put("inviter", open.get()[1]);
        values.put("until", open.get()[2]);
        values.put("address", mail.address());
        MailText words = MailText.of(
                mail.kind().key(),
                values,
                settings.link(mail.kind().page() + secret.get()),
                Locale.forLanguageTag((String) open.get()[0]));
        return Optional.of(letter(mail, mail.address(), "", words));
    }

    private Map<String, Object> values(OutgoingMail mail) {
        Map<String, Object> values = new LinkedHashMap<>(mail.details());
        values.put(
                "workspace",
                entities.createNativeQuery("select name from workspace where id = ?1")
                        .setParameter(1, mail.workspaceId())
                        .getSingleResult());
        return values;
    }

    private static String budget(Map<String, Object> values, Locale locale) {
        String scope = String.valueOf(values.get("scope"));
        values.put("budget", MailText.say("budget." + (scope.equals("workspace") ? "whole" : scope), values, locale));
        values.put("period", MailText.say("budget." + values.get("period"), values, locale));
        return MailKind.BUDGET_ALERT.key();
    }

    private String job(Map<String, Object> values, String part) {
        row(JOB, values.get("job")).ifPresent(job -> {
            values.put("title", job[0]);
            values.put("ceiling", new Money((BigDecimal) job[1]).plain());
            values.put("asker", job[2]);
            values.put("decider", job[3]);
            values.put("reason", job[4]);
        });
        return part;
    }

    private Optional<Object[]> row(String sql, Object... parameters) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.getResultList();
        return rows.stream().findFirst();
    }

    private static Letter letter(OutgoingMail mail, String address, String name, MailText words) {
        return new Letter(mail.id(), address, name, words.subject(), words.text(), words.html());
    }
}
