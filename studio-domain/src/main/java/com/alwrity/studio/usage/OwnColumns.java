package com.alwrity.studio.usage;

import java.util.Arrays;
import java.util.List;

/** The studio's own table of runs. */
final class OwnColumns implements UsageExport.Columns {

    @Override
    public List<String> names() {
        return List.of(
                "jobId",
                "title",
                "studio",
                "operation",
                "state",
                "model",
                "provider",
                "userId",
                "user",
                "createdAt",
                "finishedAt",
                "estimatedUsd",
                "paidUsd",
                "paidCredits",
                "videoSeconds");
    }

    @Override
    public List<Object> of(EndedRun run) {
        return Arrays.asList(
                run.id(),
                run.title(),
                run.studio(),
                run.operation(),
                run.state(),
                run.model(),
                run.provider(),
                run.userId(),
                run.user(),
                run.created(),
                run.finished(),
                run.estimated().plain(),
                run.paid().inMoney().plain(),
                run.paid().value(),
                run.seconds());
    }
}
