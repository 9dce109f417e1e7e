package com.alwrity.studio.render;

import com.alwrity.studio.asset.BlobKey;
import com.alwrity.studio.persistence.JsonColumn;
import com.alwrity.studio.provider.ModelCall;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A local render in the queue that all nodes share. */
@Entity
class Render {

    @Id
    @Column(name = "attempt_id")
    private UUID attemptId;

    @Column(name = "job_id")
    private UUID jobId;

    @Convert(converter = CallColumn.class)
    private ModelCall call;

    private String state;

    private String node;

    private int starts;

    @Column(name = "stop_requested")
    private boolean stopRequested;

    private int percent;

    private String stage;

    @Column(name = "queued_at")
    private Instant queuedAt;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "result_key")
    private String resultKey;

    private String captions;

    @Column(name = "error_code")
    private String errorCode;

    private String reason;

    @Version
    private long version;

    Render() {}

    Render(ModelCall call, UUID jobId, Instant now) {
        this.attemptId = call.attemptId();
        this.jobId = jobId;
        this.call = call;
        this.state = "WAITING";
        this.stage = "waiting";
        this.queuedAt = now;
    }

    void start(String worker, Instant now) {
        state = "WORKING";
        node = worker;
        starts++;
        startedAt = now;
        percent = 0;
        stage = "starting";
    }

    /** True if this is news. */
    boolean progress(String newStage, int newPercent) {
        boolean news = newPercent > percent || !newStage.equals(stage);
        stage = newStage;
        percent = Math.max(percent, newPercent);
        return news;
    }

    /** Back in line through no fault of its own: it does not count as a start. */
    void handBack() {
        state = "WAITING";
        stage = "waiting";
        node = null;
        starts--;
    }

    void requestStop(Instant now) {
        stopRequested = true;
        if (state.equals("WAITING")) {
            stopped(now);
        }
    }

    void done(BlobKey result, Optional<String> webVtt, Instant now) {
        state = "DONE";
        resultKey = result.value();
        captions = webVtt.orElse(null);
        finishedAt = now;
    }

    void failed(String code, String why, Instant now) {
        state = "FAILED";
        errorCode = code;
        reason = why;
        finishedAt = now;
    }

    void stopped(Instant now) {
        state = "STOPPED";
        finishedAt = now;
    }

    boolean over() {
        return finishedAt != null;
    }

    /** A worker that was thought dead may wake up after another has taken its place. */
    boolean workedAtBy(String worker) {
        return !over() && worker.equals(node);
    }

    boolean stopRequested() {
        return stopRequested;
    }

    int starts() {
        return starts;
    }

    ModelCall call() {
        return call;
    }

    UUID jobId() {
        return jobId;
    }

    RenderQueue.RenderState view() {
        return switch (state) {
            case "WAITING" -> new RenderQueue.RenderState.Waiting();
            case "WORKING" -> new RenderQueue.RenderState.Working(percent, stage);
            case "DONE" -> new RenderQueue.RenderState.Done(new BlobKey(resultKey), Optional.ofNullable(captions));
            case "FAILED" -> new RenderQueue.RenderState.Failed(errorCode, reason);
            default -> new RenderQueue.RenderState.Stopped();
        };
    }

    @Converter
    public static class CallColumn extends JsonColumn<ModelCall> implements AttributeConverter<ModelCall, Object> {
        public CallColumn() {
            super(new TypeReference<>() {});
        }
    }
}
