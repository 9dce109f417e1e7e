package com.alwrity.studio.asset;

import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds assets of the caller's workspace. */
@ApplicationScoped
@Transactional
public class AssetSearch {

    /** How far a side ratio may be off and still count: even pixel sizes round. */
    private static final double RATIO_TOLERANCE = 0.02;

    @Inject
    private EntityManager entities;

    @Inject
    private Assets assets;

    /**
     * @param limit 1–200
     * @param cursor where the last page ended, or null for the first
     */
    public Page search(Caller caller, AssetFilter filter, int limit, String cursor) {
        int offset = offset(cursor);
        Conditions conditions = conditions(caller, filter);
        Query query = entities.createNativeQuery(
                "select id from asset where " + conditions.sql() + " order by " + order(filter.sort()));
        conditions.bind(query);
        @SuppressWarnings("unchecked")
        List<UUID> ids = query.setFirstResult(offset).setMaxResults(limit + 1).getResultList();
        List<AssetView> items = ids.stream()
                .limit(limit)
                .map(id -> assets.view(assets.require(caller, id)))
                .toList();
        return new Page(items, ids.size() > limit ? Integer.toString(offset + limit) : null);
    }

    public long count(Caller caller, AssetFilter filter) {
        Conditions conditions = conditions(caller, filter);
        Query query = entities.createNativeQuery("select count(*) from asset where " + conditions.sql());
        conditions.bind(query);
        return ((Number) query.getSingleResult()).longValue();
    }

    private static int offset(String cursor) {
        if (cursor == null) {
            return 0;
        }
        try {
            return Math.max(0, Integer.parseInt(cursor));
        } catch (NumberFormatException e) {
            throw StudioException.invalid(new Violation("cursor", "malformed"));
        }
    }

    private static String order(AssetFilter.Sort sort) {
        return switch (sort) {
            case NEWEST -> "created_at desc, id desc";
            case OLDEST -> "created_at, id";
            case TITLE -> "lower(title), id";
            case LARGEST -> "bytes desc, id";
            case LONGEST -> "duration desc, id";
        };
    }

    private static Conditions conditions(Caller caller, AssetFilter filter) {
        Conditions all = new Conditions();
        all.add("workspace_id = ?", caller.workspaceId());
        all.add(filter.trashed() ? "state = 'TRASHED'" : "state <> 'TRASHED'");
        String words = prefixes(filter.words());
        if (!words.isEmpty()) {
            all.add("words @@ to_tsquery('simple', ?)", words);
        }
        filter.tags()
                .forEach(tag -> all.add("tags @> cast(? as jsonb)", com.alwrity.studio.json.Json.write(List.of(tag))));
        all.addIf(filter.kind(), "kind = ?", kind -> kind.name());
        all.addIf(filter.studio(), "studio = ?", studio -> studio.name());
        all.addIf(filter.operation(), "operation = ?", operation -> operation.name());
        all.addIf(filter.minDuration(), "duration >= ?", seconds -> seconds);
        all.addIf(filter.maxDuration(), "duration <= ?", seconds -> seconds);
        all.addIf(filter.resolution(), "least(width, height) = ?", resolution -> resolution.shortSide());
        all.addIf(filter.createdFrom(), "created_at >= ?", time -> time.atOffset(ZoneOffset.UTC));
        all.addIf(filter.createdTo(), "created_at < ?", time -> time.atOffset(ZoneOffset.UTC));
        all.addIf(filter.favorite(), "favorite = ?", favorite -> favorite);
        all.addIf(filter.model(), "model_key = ?", model -> model);
        AspectRatio ratio = filter.aspectRatio();
        if (ratio != null) {
            double wanted = (double) ratio.across() / ratio.down();
            all.add("height > 0 and abs(width::float8 / height - ?) <= ?", wanted, wanted * RATIO_TOLERANCE);
        }
        return all;
    }

    /** Each word as a beginning; whatever has a meaning in a search expression is dropped. */
    private static String prefixes(String words) {
        return words == null
                ? ""
                : Arrays.stream(words.split("[^\\p{L}\\p{N}]+"))
                        .filter(word -> !word.isBlank())
                        .limit(20)
                        .map(word -> "'" + word + "':*")
                        .collect(Collectors.joining(" & "));
    }

    /** A page of assets, and where the next one begins; null on the last. */
    public record Page(List<AssetView> items, String nextCursor) {}

    private static final class Conditions {

        private final List<String> parts = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();

        void add(String condition, Object... arguments) {
            StringBuilder numbered = new StringBuilder();
            int next = 0;
            for (char c : condition.toCharArray()) {
                numbered.append(c);
                if (c == '?') {
                    values.add(arguments[next++]);
                    numbered.append(values.size());
                }
            }
            parts.add(numbered.toString());
        }

        <T> void addIf(T wanted, String condition, java.util.function.Function<T, Object> argument) {
            if (wanted != null) {
                add(condition, argument.apply(wanted));
            }
        }

        String sql() {
            return String.join(" and ", parts);
        }

        void bind(Query query) {
            for (int i = 0; i < values.size(); i++) {
                query.setParameter(i + 1, values.get(i));
            }
        }
    }
}
