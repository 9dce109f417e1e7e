package com.alwrity.studio.studio;

import com.alwrity.studio.notification.StudioEvent;
import com.alwrity.studio.problem.Notices;
import com.alwrity.studio.problem.StudioException;
import java.util.List;
import java.util.UUID;

/** The jobs that stand on the stage; the address of the page names them, so that a reload finds them. */
class StagedJobs implements Stage.Listener {

    private final JobDesk desk;
    private final Stage stage;
    private final Runnable cleared;

    /** @param cleared told when the stage is free for the next one */
    StagedJobs(JobDesk desk, NextSteps next, Runnable cleared) {
        this.desk = desk;
        this.cleared = cleared;
        stage = new Stage(next, this);
    }

    Stage stage() {
        return stage;
    }

    boolean shows(UUID job) {
        return desk.watched().contains(job);
    }

    /** Shows jobs that the page's address names already. */
    void watch(List<UUID> jobs) {
        desk.watch(jobs);
        draw();
    }

    /** Shows jobs that have just been started here. */
    void start(List<UUID> jobs) {
        watch(jobs);
        nameInAddress();
    }

    void heard(StudioEvent event) {
        if (desk.concerns(event)) {
            draw();
        }
    }

    @Override
    public void cancel(UUID job) {
        attempt(() -> desk.cancel(job));
    }

    @Override
    public void retry(UUID job) {
        attempt(() -> {
            desk.retry(job);
            nameInAddress();
        });
    }

    @Override
    public void rate(UUID job, int stars) {
        attempt(() -> desk.rate(job, stars));
    }

    @Override
    public void another() {
        start(List.of());
        cleared.run();
    }

    private void attempt(Runnable deed) {
        try {
            deed.run();
        } catch (StudioException e) {
            Notices.problem(e);
        }
        draw();
    }

    private void draw() {
        List<Stage.Result> results = desk.results();
        if (results.isEmpty()) {
            stage.clear();
        } else {
            stage.show(results);
        }
    }

    private void nameInAddress() {
        String query = Start.jobs(desk.watched()).getQueryString();
        stage.getUI()
                .ifPresent(ui ->
                        ui.getPage().getHistory().replaceState(null, query.isEmpty() ? "create" : "create?" + query));
    }
}
