package com.alwrity.studio.provider.wavespeed;

import com.alwrity.studio.provider.FaultContract;
import com.alwrity.studio.provider.ProviderTask;
import com.alwrity.studio.provider.Reply;
import com.alwrity.studio.provider.ServiceStub;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** What holds for every service that speaks WaveSpeed's language. */
interface WaveSpeedContract extends FaultContract {

    WaveSpeedServer server();

    @Override
    default ServiceStub stub() {
        return server().stub();
    }

    @Override
    default boolean counts() {
        return false;
    }

    @Override
    default void work(ProviderTask task, int percent) {
        run(task).is("processing");
    }

    @Override
    default void finish(ProviderTask task) {
        server().finish(run(task));
    }

    @Override
    default boolean finishAt(ProviderTask task, URI address) {
        run(task).complete(List.of(address.toString()));
        return true;
    }

    @Override
    default void fail(ProviderTask task) {
        run(task).fail("CUDA error: device-side assert triggered");
    }

    @Override
    default void refuse(ProviderTask task) {
        run(task).fail("Content flagged as potentially sensitive. Please try different inputs.");
    }

    @Override
    default void puzzle(ProviderTask task) {
        run(task).is("pondering");
    }

    @Override
    default void heedStop(ProviderTask task) {
        run(task).is("deleted");
    }

    @Override
    default Reply complaint(int status, String message) {
        return WaveSpeedServer.bad(status, message);
    }

    @Override
    default Reply errorInside() {
        return Reply.json(200, Map.of("code", 400, "message", "duration must be one of 5, 10"));
    }

    @Override
    default String errorInsideMeans() {
        return "provider.invalid_request";
    }

    default Run run(ProviderTask task) {
        return server().run(task.taskId().split("/")[0]);
    }
}
