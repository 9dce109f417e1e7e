package com.alwrity.studio.notification;

import com.alwrity.studio.notification.MailPost.Outcome;
import com.alwrity.studio.persistence.Seal;
import com.alwrity.studio.persistence.SealedSecrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The steps of a mail, each a transaction: before it is sent, and after. */
@ApplicationScoped
@Transactional
public class MailSteps implements SealedSecrets {

    private static final Logger LOG = System.getLogger(MailSteps.class.getName());

    @Inject
    private EntityManager entities;

    @Inject
    private MailComposer composer;

    @Inject
    private MailSettings settings;

    @Inject
    private Seal seal;

    @Inject
    private Clock clock;

    /** What is to be sent now; empty where nothing is any more. */
    public Optional<Letter> begin(UUID id) {
        OutgoingMail mail = lock(id);
        if (mail == null || !mail.pending()) {
            return Optional.empty();
        }
        Optional<Letter> letter = settings.on() ? composer.compose(mail) : Optional.empty();
        letter.ifPresentOrElse(written -> mail.begin(), () -> mail.failed("mail.pointless"));
        return letter;
    }

    /** @return when it is tried again; empty where it is over */
    public Optional<Instant> sent(UUID id, Outcome outcome) {
        OutgoingMail mail = lock(id);
        if (mail == null || !mail.pending()) {
            return Optional.empty();
        }
        if (outcome instanceof Outcome.NotNow notNow) {
            LOG.log(Level.WARNING, "A mail was not taken and is tried again: {0}", notNow.why());
            return mail.again(notNow.why(), clock.instant());
        }
        if (outcome instanceof Outcome.Refused refused) {
            LOG.log(Level.WARNING, "A mail was refused: {0}", refused.why());
            mail.failed(refused.why());
        } else {
            mail.delivered();
        }
        return Optional.empty();
    }

    /** Something of ours is wrong with it. */
    public void abandoned(UUID id) {
        OutgoingMail mail = lock(id);
        if (mail != null && mail.pending()) {
            mail.failed("mail.internal");
        }
    }

    /** Those that should have been sent for a while: their turn may be lost. */
    public List<UUID> overdue(Instant before) {
        @SuppressWarnings("unchecked")
        List<UUID> ids = entities.createNativeQuery("select id from mail where state = 'PENDING' and next_at < ?1")
                .setParameter(1, before.atOffset(ZoneOffset.UTC))
                .getResultList();
        return ids;
    }

    /** Deletes those that are over and were written before this time. */
    public int forget(Instant before) {
        return entities.createNativeQuery("delete from mail where at < ?1 and state <> 'PENDING'")
                .setParameter(1, before.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    @Override
    public int sealAnew() {
        return (int) entities.createQuery("select m from OutgoingMail m where m.secret is not null", OutgoingMail.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(mail -> mail.sealAnew(seal))
                .count();
    }

    private OutgoingMail lock(UUID id) {
        return entities.find(OutgoingMail.class, id, LockModeType.PESSIMISTIC_WRITE);
    }
}
