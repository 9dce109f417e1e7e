package com.alwrity.studio.notification;

import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.identity.MemberRole;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * The webhooks of a workspace, as its owners set them. Whether an address may be sent to is asked before anything is
 * written: a name is looked up for it, and no transaction waits for that.
 */
@ApplicationScoped
public class Webhooks {

    private final WebhookBook book;
    private final WebhookLine line;

    @Inject
    public Webhooks(WebhookBook book, WebhookLine line) {
        this.book = book;
        this.line = line;
    }

    protected Webhooks() {
        this(null, null);
    }

    /** Those that were added first come first. */
    public List<WebhookView> all(Caller caller) {
        caller.require(MemberRole.OWNER);
        return book.all(caller.workspaceId());
    }

    /** @throws StudioException NOT_FOUND */
    public WebhookView get(Caller caller, UUID id) {
        caller.require(MemberRole.OWNER);
        return book.get(caller, id);
    }

    /** @throws StudioException INVALID, naming the field; CONFLICT where there are too many */
    public Issued add(Caller caller, WebhookDraft draft) {
        requireOwner(caller);
        check(draft);
        return book.add(caller, draft);
    }

    /**
     * Another address, other events, on or off.
     *
     * @throws StudioException INVALID, naming the field; CONFLICT if somebody else was faster
     */
    public WebhookView change(Caller caller, UUID id, WebhookChange change) {
        requireOwner(caller);
        WebhookView before = book.get(caller, id);
        WebhookDraft wanted = new WebhookDraft(
                change.url() == null ? before.url() : change.url(),
                change.description() == null ? before.description() : change.description(),
                change.kinds() == null ? before.kinds() : change.kinds());
        if (change.url() == null) {
            wanted.check();
        } else {
            check(wanted);
        }
        return book.change(caller, id, wanted, change.active(), change.expectedVersion());
    }

    /** A new secret; the one before signs beside it for a day. */
    public Issued rotate(Caller caller, UUID id) {
        requireOwner(caller);
        return book.rotate(caller, id);
    }

    /** From now on nothing is sent to it. */
    public void remove(Caller caller, UUID id) {
        requireOwner(caller);
        book.remove(caller, id);
    }

    /** Brings back one that was removed within the last day, with its secret. */
    public void restore(Caller caller, UUID id) {
        requireOwner(caller);
        book.restore(caller, id);
    }

    /** Those that were removed too long ago to be brought back. */
    public void forgetRemoved() {
        book.forgetRemoved();
    }

    private static void requireOwner(Caller caller) {
        caller.requireSelf();
        caller.require(MemberRole.OWNER);
    }

    private void check(WebhookDraft draft) {
        draft.check();
        line.refusal(draft.address()).ifPresent(code -> {
            throw StudioException.invalid(new Violation("url", code));
        });
    }

    /** A webhook with its secret, shown this once. */
    public record Issued(String secret, WebhookView view) {}
}
