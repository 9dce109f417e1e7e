package com.alwrity.studio.server.postgres;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/** Starts the database again when it dies under a running server. */
final class Watch {

    /** Asks for the process that is to be watched. */
    @FunctionalInterface
    interface Lookup {
        Optional<ProcessHandle> find() throws IOException;
    }

    /** Starts it. */
    @FunctionalInterface
    interface Start {
        void run() throws IOException, InterruptedException;
    }

    private static final long PAUSE_MILLIS = 2_000;

    private final Lookup postmaster;
    private final Start start;
    private final Consumer<String> news;
    private final Thread thread;

    private boolean over;

    Watch(Lookup postmaster, Start start, Consumer<String> news) {
        this.postmaster = postmaster;
        this.start = start;
        this.news = news;
        thread = new Thread(this::watch, "postgres-watch");
        thread.setDaemon(true);
        thread.start();
    }

    /** From now on the database may stop; returns when nothing here starts it any more. */
    void end() throws InterruptedException {
        synchronized (this) {
            over = true;
            notifyAll();
        }
        thread.interrupt();
        thread.join();
    }

    private void watch() {
        try {
            while (!isOver()) {
                Optional<ProcessHandle> running = postmaster.find();
                if (running.isPresent()) {
                    running.get().onExit().get();
                } else {
                    revive();
                }
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            news.accept("The database is no longer watched: " + e);
        }
    }

    private void revive() throws InterruptedException {
        if (isOver()) {
            return;
        }
        news.accept("The database stopped unexpectedly; starting it again.");
        try {
            start.run();
            news.accept("The database is back.");
        } catch (IOException e) {
            news.accept("The database does not start: " + e.getMessage() + ". Trying again.");
            pause();
        }
    }

    private synchronized void pause() throws InterruptedException {
        if (!over) {
            wait(PAUSE_MILLIS);
        }
    }

    private synchronized boolean isOver() {
        return over;
    }
}
