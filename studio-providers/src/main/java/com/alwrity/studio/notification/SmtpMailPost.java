package com.alwrity.studio.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.regex.Pattern;

/** Hands letters to the mail server that was set. */
@ApplicationScoped
public class SmtpMailPost implements MailPost {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final int LONGEST_REASON = 500;

    /** An answer that will be the same however often it is asked. */
    private static final Pattern LASTING = Pattern.compile("(?m)^5\\d\\d\\b");

    private final SmtpSettings settings;
    private final Clock clock;

    @Inject
    SmtpMailPost(SmtpSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    protected SmtpMailPost() {
        this(null, null);
    }

    @Override
    public Outcome send(Letter letter) {
        Session session = Session.getInstance(settings.properties());
        try {
            MimeMessage message = message(session, letter);
            try (Transport line = session.getTransport("smtp")) {
                line.connect(settings.user().orElse(null), settings.password().orElse(null));
                line.sendMessage(message, message.getAllRecipients());
            }
            return new Outcome.Sent();
        } catch (AddressException e) {
            return new Outcome.Refused(why(e));
        } catch (MessagingException e) {
            return lasting(e) ? new Outcome.Refused(why(e)) : new Outcome.NotNow(why(e));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every Java has UTF-8", e);
        }
    }

    private MimeMessage message(Session session, Letter letter)
            throws MessagingException, UnsupportedEncodingException {
        String domain = settings.from().replaceFirst(".*@", "");
        MimeMessage message = new KnownMessage(session, "<" + letter.id() + "@" + domain + ">");
        message.setFrom(new InternetAddress(settings.from(), "Video Studio", UTF_8));
        InternetAddress to = new InternetAddress(letter.address(), true);
        if (!letter.name().isBlank()) {
            to.setPersonal(letter.name().replaceAll("\\p{Cntrl}", " "), UTF_8);
        }
        message.setRecipient(Message.RecipientType.TO, to);
        message.setSubject(letter.subject(), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        // Nobody's holiday answers it.
        message.setHeader("Auto-Submitted", "auto-generated");
        MimeBodyPart text = new MimeBodyPart();
        text.setText(letter.text(), UTF_8);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(letter.html(), UTF_8, "html");
        message.setContent(new MimeMultipart("alternative", text, html));
        message.saveChanges();
        return message;
    }

    /** Of the address or the letter, not of who we are: a wrong password can be set right. */
    private static boolean lasting(MessagingException failure) {
        for (Exception cause = failure; cause instanceof MessagingException one; cause = one.getNextException()) {
            if (cause instanceof SendFailedException
                    && cause.getMessage() != null
                    && LASTING.matcher(cause.getMessage()).find()) {
                return true;
            }
        }
        return false;
    }

    private static String why(MessagingException failure) {
        String text = String.valueOf(failure.getMessage())
                .replaceAll("\\p{Cntrl}+", " ")
                .strip();
        return text.length() <= LONGEST_REASON ? text : text.substring(0, LONGEST_REASON);
    }

    /** Under the same id however often it is sent, so that a mailbox can tell that it has it already. */
    private static final class KnownMessage extends MimeMessage {

        private final String id;

        KnownMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
