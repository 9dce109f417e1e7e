package com.alwrity.studio.schedule;

/** The tables in which the executor keeps what is to be done; each has its own threads on each node. */
public enum Timetable {
    /** Jobs to be looked at, and the chores of the house: short. */
    WAKE_UP("wake_up"),
    /** Local renders: long, and as many at once as the node has slots. */
    RENDER_TURN("render_turn"),
    /** Assets whose renditions are to be made. */
    DERIVATION_TURN("derivation_turn"),
    /** What is sent to others: webhooks and mails. */
    DELIVERY_TURN("delivery_turn");

    private final String table;

    Timetable(String table) {
        this.table = table;
    }

    public String table() {
        return table;
    }
}
