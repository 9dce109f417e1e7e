package com.alwrity.studio.asset;

import com.alwrity.studio.media.MediaKind;
import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.operation.Resolution;
import com.alwrity.studio.operation.Studio;
import java.time.Instant;
import java.util.List;

/**
 * Which assets are wanted; null or empty means any.
 *
 * @param words that title, prompt or tags contain, each as a beginning of a word
 * @param minDuration seconds
 * @param maxDuration seconds
 * @param trashed true for the trash, false for all else
 */
public record AssetFilter(
        String words,
        List<String> tags,
        MediaKind kind,
        Studio studio,
        OperationKind operation,
        Double minDuration,
        Double maxDuration,
        AspectRatio aspectRatio,
        Resolution resolution,
        Instant createdFrom,
        Instant createdTo,
        Boolean favorite,
        String model,
        boolean trashed,
        Sort sort) {

    public AssetFilter {
        tags = tags == null ? List.of() : List.copyOf(tags);
        sort = sort == null ? Sort.NEWEST : sort;
    }

    /** The order of a list. */
    public enum Sort {
        NEWEST,
        OLDEST,
        TITLE,
        LARGEST,
        LONGEST
    }

    public static AssetFilter all() {
        return new AssetFilter(
                null, null, null, null, null, null, null, null, null, null, null, null, null, false, Sort.NEWEST);
    }

    public AssetFilter withWords(String wanted) {
        return with(wanted, kind, favorite, trashed, sort);
    }

    /** @param wanted null for any */
    public AssetFilter ofKind(MediaKind wanted) {
        return with(words, wanted, favorite, trashed, sort);
    }

    public AssetFilter favorites() {
        return with(words, kind, true, trashed, sort);
    }

    public AssetFilter inTrash() {
        return with(words, kind, favorite, true, sort);
    }

    public AssetFilter sorted(Sort wanted) {
        return with(words, kind, favorite, trashed, wanted);
    }

    private AssetFilter with(String words, MediaKind kind, Boolean favorite, boolean trashed, Sort sort) {
        return new AssetFilter(
                words,
                tags,
                kind,
                studio,
                operation,
                minDuration,
                maxDuration,
                aspectRatio,
                resolution,
                createdFrom,
                createdTo,
                favorite,
                model,
                trashed,
                sort);
    }
}
