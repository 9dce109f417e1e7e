package com.alwrity.studio.notification;

import java.util.Locale;
import java.util.UUID;

/** Something that is to be sent outside, as it stands on the timetable. */
public record Outgoing(Way way, UUID id) {

    /** The task of the timetable. */
    public static final String TASK = "deliver";

    /** By which way it goes. */
    public enum Way {
        WEBHOOK,
        MAIL;

        /** Before the id in an instance's name. */
        String prefix() {
            return name().toLowerCase(Locale.ROOT) + "/";
        }
    }

    /** By the name that it has on the timetable. */
    public static Outgoing of(String instance) {
        for (Way way : Way.values()) {
            if (instance.startsWith(way.prefix())) {
                return new Outgoing(
                        way, UUID.fromString(instance.substring(way.prefix().length())));
            }
        }
        throw new IllegalArgumentException("Nothing that is sent: " + instance);
    }

    public String instance() {
        return way.prefix() + id;
    }
}
