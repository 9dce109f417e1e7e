package com.alwrity.studio.schedule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/** The container's threads as one scheduler's own executor: it ends its tasks, and leaves the container's alone. */
final class ContainerThreads extends AbstractExecutorService {

    private final Executor container;
    private final Set<Work> works = new HashSet<>();
    private boolean shutDown;

    ContainerThreads(Executor container) {
        this.container = container;
    }

    @Override
    public void execute(Runnable task) {
        Work work = new Work(task);
        synchronized (works) {
            if (shutDown) {
                throw new RejectedExecutionException("Shut down");
            }
            works.add(work);
        }
        try {
            container.execute(work);
        } catch (RuntimeException e) {
            work.over();
            throw e;
        }
    }

    @Override
    public void shutdown() {
        synchronized (works) {
            shutDown = true;
            works.notifyAll();
        }
    }

    @Override
    public List<Runnable> shutdownNow() {
        shutdown();
        List<Work> left;
        synchronized (works) {
            left = new ArrayList<>(works);
        }
        left.forEach(Work::interrupt);
        return List.of();
    }

    @Override
    public boolean isShutdown() {
        synchronized (works) {
            return shutDown;
        }
    }

    @Override
    public boolean isTerminated() {
        synchronized (works) {
            return shutDown && works.isEmpty();
        }
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
        long end = System.nanoTime() + unit.toNanos(timeout);
        synchronized (works) {
            while (!(shutDown && works.isEmpty())) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) {
                    return false;
                }
                works.wait(left);
            }
            return true;
        }
    }

    /** A task on a borrowed thread: an interrupt must never hit what the thread does next. */
    private final class Work implements Runnable {

        private final Runnable task;
        private Thread thread;

        private Work(Runnable task) {
            this.task = task;
        }

        @Override
        public void run() {
            synchronized (this) {
                thread = Thread.currentThread();
            }
            try {
                task.run();
            } finally {
                synchronized (this) {
                    thread = null;
                    Thread.interrupted();
                }
                over();
            }
        }

        private synchronized void interrupt() {
            if (thread != null) {
                thread.interrupt();
            }
        }

        private void over() {
            synchronized (works) {
                works.remove(this);
                works.notifyAll();
            }
        }
    }
}
