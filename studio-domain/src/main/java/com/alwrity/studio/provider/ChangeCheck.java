package com.alwrity.studio.provider;

import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Holds what an admin wants of a provider against what may stand. */
final class ChangeCheck {

    private static final String PRINTABLE = "[\\x21-\\x7e]+";
    private static final String HOST = "[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?|\\[[0-9a-f:.]+]";

    private final List<Violation> violations = new ArrayList<>();

    /**
     * @param allowed the hosts that are allowed as it is
     * @throws StudioException INVALID, naming all that is wrong
     */
    static void check(ProviderChange change, List<String> allowed) {
        ChangeCheck check = new ChangeCheck();
        Change.of(change.apiKey(), check::key);
        Change.of(change.atOnce(), limit -> check.limit("atOnce", limit));
        Change.of(change.perMinute(), limit -> check.limit("perMinute", limit));
        Change.of(change.allowedHosts(), check::hosts);
        List<String> hosts =
                change.allowedHosts() == null || change.allowedHosts().to() == null
                        ? allowed
                        : change.allowedHosts().to();
        Change.of(change.baseUrl(), url -> check.address(url, hosts));
        if (!check.violations.isEmpty()) {
            throw StudioException.invalid(check.violations);
        }
    }

    private void key(String key) {
        if (key == null) {
            return;
        }
        if (key.length() > ProviderChange.LONGEST) {
            violations.add(Violation.tooLong("apiKey", ProviderChange.LONGEST));
        } else if (!key.matches(PRINTABLE)) {
            violations.add(new Violation("apiKey", "malformed"));
        }
    }

    private void limit(String field, Integer limit) {
        if (limit != null && (limit < 1 || limit > ProviderChange.MOST)) {
            violations.add(new Violation(
                    field,
                    "out_of_range",
                    Map.of("from", 1, "to", ProviderChange.MOST, "limit", limit < 1 ? 1 : ProviderChange.MOST)));
        }
    }

    private void hosts(List<String> hosts) {
        if (hosts == null) {
            return;
        }
        if (hosts.size() > ProviderChange.MOST_HOSTS) {
            violations.add(new Violation("allowedHosts", "too_many", Map.of("limit", ProviderChange.MOST_HOSTS)));
        }
        for (int i = 0; i < hosts.size(); i++) {
            if (hosts.get(i) == null || !hosts.get(i).matches(HOST)) {
                violations.add(new Violation("allowedHosts[" + i + "]", "malformed"));
            }
        }
    }

    private void address(URI url, List<String> allowed) {
        if (url == null) {
            return;
        }
        boolean web = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
        if (!web
                || url.getHost() == null
                || url.getRawUserInfo() != null
                || url.getRawQuery() != null
                || url.getRawFragment() != null) {
            violations.add(new Violation("baseUrl", "provider.address"));
        } else if (url.toString().length() > ProviderChange.LONGEST) {
            violations.add(Violation.tooLong("baseUrl", ProviderChange.LONGEST));
        } else if ("http".equals(url.getScheme())
                && !allowed.contains(url.getHost().toLowerCase(Locale.ROOT))) {
            violations.add(new Violation("baseUrl", "provider.address_not_allowed", Map.of("host", url.getHost())));
        }
    }
}
