package com.alwrity.studio.provider.wavespeed;

import com.alwrity.studio.asset.BlobStore;
import com.alwrity.studio.provider.Cancellation;
import com.alwrity.studio.provider.FilePlace;
import com.alwrity.studio.provider.ProviderAccess;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.ProviderId;
import com.alwrity.studio.provider.ProviderSettings;
import com.alwrity.studio.provider.ProviderTask;
import com.alwrity.studio.provider.TaskStatus;
import com.alwrity.studio.provider.http.Http;
import com.alwrity.studio.provider.http.InlineFile;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.Supplier;

/**
 * Hugging Face's router, which passes calls on to WaveSpeed and bills them itself. It takes files only within a call,
 * and it knows neither a list of tasks nor a way to stop one: a lost call stays lost.
 */
@ApplicationScoped
public class HuggingFaceProvider extends WaveSpeedAdapter {

    private static final ProviderId ID = new ProviderId("huggingface");

    /** Bytes of a file that still goes into a call. */
    private static final long LARGEST_FILE = 8L << 20;

    @Inject
    public HuggingFaceProvider(ProviderSettings settings, BlobStore blobs, Clock clock) {
        this(() -> settings.access(ID), new Http(clock), blobs, clock);
    }

    HuggingFaceProvider(Supplier<ProviderAccess> access, Http http, BlobStore blobs, Clock clock) {
        super(ID, access, http, blobs, clock);
    }

    /** For the container's proxy. */
    protected HuggingFaceProvider() {
        this(null, null, null, null);
    }

    @Override
    FilePlace files() {
        InlineFile inline = new InlineFile(blobs(), LARGEST_FILE);
        return (file, field) -> TextNode.valueOf(inline.dataUri(file, field));
    }

    /** Nothing stops it; what it has become is said. */
    @Override
    protected Cancellation stop(ProviderTask task) throws ProviderException {
        TaskStatus now = status(task);
        return now instanceof TaskStatus.Failed || now instanceof TaskStatus.Stopped
                ? Cancellation.STOPPED
                : Cancellation.TOO_LATE;
    }
}
