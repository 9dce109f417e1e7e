package com.alwrity.studio.api;

import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Reads the parameters of a query one by one and collects all that is wrong with them, unknown ones included. */
public final class QueryReader {

    public static final int MAX_LIMIT = 200;
    private static final int DEFAULT_LIMIT = 50;

    private final MultivaluedMap<String, String> query;
    private final Set<String> known = new HashSet<>();
    private final List<Violation> violations = new ArrayList<>();

    public QueryReader(MultivaluedMap<String, String> query) {
        this.query = query;
    }

    /** Null where it is absent. */
    public String text(String name) {
        known.add(name);
        return query.getFirst(name);
    }

    /** All values: the parameter repeated, or one with commas. */
    public List<String> texts(String name) {
        known.add(name);
        return query.getOrDefault(name, List.of()).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    public Double number(String name) {
        return read(name, value -> {
            double number = Double.parseDouble(value);
            if (Double.isNaN(number) || Double.isInfinite(number)) {
                throw new NumberFormatException();
            }
            return number;
        });
    }

    /** A whole number from one to another. */
    public Integer whole(String name, int from, int to) {
        Integer number = read(name, Integer::valueOf);
        if (number != null && (number < from || number > to)) {
            violations.add(new Violation(
                    name,
                    "out_of_range",
                    Map.of("from", from, "to", to, "limit", number < from ? from : to, "actual", number)));
        }
        return number;
    }

    public Instant time(String name) {
        return read(name, Instant::parse);
    }

    /** Such as 2026-11, of this century or the last or next. */
    public YearMonth month(String name) {
        return read(name, value -> {
            YearMonth month = YearMonth.parse(value);
            if (month.getYear() < 1900 || month.getYear() > 2199) {
                throw new DateTimeException("Beyond all books: " + value);
            }
            return month;
        });
    }

    public UUID id(String name) {
        return read(name, UUID::fromString);
    }

    public Boolean flag(String name) {
        return read(name, value -> switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException();
        });
    }

    /** One of the keys of an enumeration. */
    public <E extends Enum<E>> E choice(String name, E[] all, Function<E, String> key) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        Optional<E> found =
                Arrays.stream(all).filter(one -> key.apply(one).equals(value)).findFirst();
        if (found.isEmpty()) {
            violations.add(
                    Violation.notAllowed(name, Arrays.stream(all).map(key).toList()));
        }
        return found.orElse(null);
    }

    /** How many entries are wanted of a list. */
    public int limit() {
        Integer limit = read("limit", Integer::valueOf);
        return checkLimit(limit, violations);
    }

    /** 50 where it is absent. */
    public static int checkLimit(Integer limit, List<Violation> violations) {
        if (limit == null) {
            return DEFAULT_LIMIT;
        }
        if (limit < 1 || limit > MAX_LIMIT) {
            violations.add(new Violation(
                    "limit",
                    "out_of_range",
                    Map.of("from", 1, "to", MAX_LIMIT, "limit", limit < 1 ? 1 : MAX_LIMIT, "actual", limit)));
            return DEFAULT_LIMIT;
        }
        return limit;
    }

    /** To be called when all has been read. */
    public void throwIfWrong() {
        query.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> violations.add(new Violation(name, "unknown_field")));
        if (!violations.isEmpty()) {
            throw StudioException.invalid(violations);
        }
    }

    private <T> T read(String name, Function<String, T> parse) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        try {
            return parse.apply(value);
        } catch (IllegalArgumentException | DateTimeException e) {
            violations.add(new Violation(name, "wrong_type"));
            return null;
        }
    }
}
