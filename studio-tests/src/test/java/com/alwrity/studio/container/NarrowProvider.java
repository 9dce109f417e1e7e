package com.alwrity.studio.container;

import com.alwrity.studio.provider.Cancellation;
import com.alwrity.studio.provider.MediaSource;
import com.alwrity.studio.provider.ModelCall;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.ProviderId;
import com.alwrity.studio.provider.ProviderTask;
import com.alwrity.studio.provider.Submission;
import com.alwrity.studio.provider.TaskStatus;
import com.alwrity.studio.provider.VideoProvider;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes two at once, says the catalogue. */
@ApplicationScoped
public class NarrowProvider implements VideoProvider {

    private final FakeProvider fake = new FakeProvider("narrow");

    public FakeProvider played() {
        return fake;
    }

    @Override
    public ProviderId id() {
        return fake.id();
    }

    @Override
    public boolean available() {
        return true;
    }

    @Override
    public Submission submit(ModelCall call) throws ProviderException {
        return fake.submit(call);
    }

    @Override
    public TaskStatus poll(ProviderTask task) throws ProviderException {
        return fake.poll(task);
    }

    @Override
    public MediaSource fetch(ProviderTask task) throws ProviderException {
        return fake.fetch(task);
    }

    @Override
    public Cancellation cancel(ProviderTask task) throws ProviderException {
        return fake.cancel(task);
    }

    @Override
    public Found find(ModelCall call) throws ProviderException {
        return fake.find(call);
    }
}
