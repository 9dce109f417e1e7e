package com.alwrity.studio.identity;

import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Wording;
import com.vaadin.flow.component.notification.Notification;
import java.util.Optional;
import java.util.function.Supplier;

/** What the page of users can do. */
record PeopleDesk(People people, Accounts accounts, CurrentCaller current, Wording wording) {

    PeopleList.Page page(PeopleFilter filter, int limit, String cursor) {
        return people.list(current.caller(), filter, limit, cursor);
    }

    UserView change(UserView user, Role role, Boolean locked) {
        return people.change(current.caller(), user.id(), user.version(), role, locked);
    }

    String resetPassword(UserView user) {
        return people.resetPassword(current.caller(), user.id(), user.version());
    }

    void create(String email, String name, Role role, String password) {
        accounts.create(current.caller(), email, name, role, password);
    }

    void actAs(UserView user) {
        current.actAs(people.actAs(current.caller(), user.id()));
    }

    /** Tells what is in the way, if something is. */
    <T> Optional<T> attempt(Supplier<T> deed) {
        try {
            return Optional.ofNullable(deed.get());
        } catch (StudioException e) {
            tell(
                    e.violations().isEmpty()
                            ? wording.of(e.code(), e.params())
                            : wording.of(e.violations().get(0)));
            return Optional.empty();
        }
    }

    static void tell(String text) {
        Notification.show(text, 6_000, Notification.Position.TOP_CENTER);
    }
}
