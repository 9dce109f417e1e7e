package com.alwrity.studio.identity;

/**
 * Which accounts are looked for.
 *
 * @param words part of a name or an e-mail address; null for any
 * @param role null for any
 * @param locked null for both
 * @param sort what they are ordered by
 */
public record PeopleFilter(String words, Role role, Boolean locked, Sort sort) {

    /** Names from A, times from now back. */
    public enum Sort {
        EMAIL("email collate \"C\"", "text", false),
        NAME("name", "text", false),
        CREATED("created_at", "timestamptz", true),
        LAST_SIGN_IN("coalesce(last_sign_in_at, 'epoch')", "timestamptz", true);

        private final String column;
        private final String type;
        private final boolean backwards;

        Sort(String column, String type, boolean backwards) {
            this.column = column;
            this.type = type;
            this.backwards = backwards;
        }

        String column() {
            return column;
        }

        /** What comes after a row, whose value and id are the parameters. */
        String after(int value, int id) {
            return "(" + column + ", id) " + (backwards ? "<" : ">") + " (cast(?" + value + " as " + type + "), cast(?"
                    + id + " as uuid))";
        }

        String order() {
            String direction = backwards ? " desc" : "";
            return column + direction + ", id" + direction;
        }
    }

    public static PeopleFilter all() {
        return new PeopleFilter(null, null, null, Sort.EMAIL);
    }
}
