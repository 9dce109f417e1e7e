package com.alwrity.studio.catalog;

import com.alwrity.studio.identity.CurrentCaller;
import com.alwrity.studio.json.Json;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import com.alwrity.studio.problem.Wording;
import java.io.IOException;
import java.util.List;

/** What the page of platforms can do. */
record PlatformsDesk(RevisePlatforms revise, CurrentCaller current, Wording wording) {

    List<PlatformOverview> all() {
        return revise.all(current.caller());
    }

    List<ShelfRevision> history(String id) {
        return revise.history(current.caller(), id);
    }

    void put(String id, PlatformDraft draft, int expectedVersion, String reason) {
        revise.put(current.caller(), id, draft, expectedVersion, reason);
    }

    void remove(PlatformOverview platform, String reason) {
        revise.remove(current.caller(), platform.platform().id(), platform.version(), reason);
    }

    void restore(PlatformOverview platform, String reason) {
        revise.restore(current.caller(), platform.platform().id(), platform.version(), reason);
    }

    /** @throws StudioException INVALID, also where it is no such file */
    int bring(byte[] file, String reason) {
        PlatformFile read;
        try {
            read = Json.mapper().readValue(file, PlatformFile.class);
        } catch (IOException e) {
            throw StudioException.invalid(new Violation("platforms", "malformed"));
        }
        return revise.bring(current.caller(), read == null ? null : read.platforms(), reason);
    }

    /** As the studio gives it out. */
    private record PlatformFile(List<PlatformDraft> platforms) {}

    String words(StudioException refused) {
        return wording.of(refused.code(), refused.params());
    }

    String words(Violation wrong) {
        return wording.of(wrong);
    }
}
