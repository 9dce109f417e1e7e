package com.alwrity.studio.server.settings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that can be set. What stands here is what docs/configuration.md lists. */
final class KnownSettings {

    static final List<String> PROVIDERS = List.of(
            "wavespeed",
            "ltx",
            "alibaba",
            "heygen",
            "decart",
            "huggingface",
            "mirelo",
            "google",
            "comfyui",
            "rehearsal",
            "local");

    private static final int MOST_TASKS = 100_000;
    private static final String COUNTRY = "[A-Za-z]{2}";

    private static final Kind EMAIL = Kind.text("an e-mail address", "[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+");
    private static final Kind JDBC_URL =
            Kind.text("a JDBC address such as jdbc:postgresql://host:5432/studio", "jdbc:postgresql:.+");

    private static final Kind ISSUER = Kind.text(
            "an https address; http on this machine alone",
            "https://[^\\s?#@]+|http://(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?(/[^\\s?#]*)?");
    private static final Kind HOSTS = Kind.text(
            "names of hosts without ports, with commas", "[A-Za-z0-9.:\\[\\]-]+(\\s*,\\s*[A-Za-z0-9.:\\[\\]-]+)*");
    private static final Kind DOMAINS =
            Kind.text("domains such as example.org, with commas", "[^\\s@,]+(\\s*,\\s*[^\\s@,]+)*");

    static final List<Setting> ALL = Stream.of(general(), mail(), singleSignOn(), providers())
            .flatMap(all -> all)
            .toList();

    private KnownSettings() {}

    static Optional<Setting> byKey(String key) {
        return ALL.stream().filter(setting -> setting.key().equals(key)).findFirst();
    }

    static Optional<Setting> byVariable(String variable) {
        return ALL.stream()
                .filter(setting -> setting.variable().equals(variable))
                .findFirst();
    }

    private static Stream<Setting> general() {
        return Stream.of(
                new Setting("studio.http.port", Kind.PORT, "8080", "port of the web server; 0 takes any free one"),
                new Setting(
                        "studio.http.address",
                        Kind.TEXT,
                        "0.0.0.0",
                        "address of this machine that the web server listens on"),
                new Setting("studio.public-url", Kind.WEB_ADDRESS, "from the request", "base of links and webhooks"),
                new Setting(
                        "studio.trusted-proxies",
                        Kind.TEXT,
                        "none",
                        "addresses and ranges, with commas, of proxies that are believed who calls"),
                new Setting("studio.data.dir", Kind.PATH, "data", "embedded database, files, caches and logs"),
                new Setting("studio.log.console", Kind.YES_NO, "false", "write the log to the console, too"),
                new Setting(
                        "studio.secret", Kind.secretOf(32), "generated", "key of signed links and of secrets at rest"),
                new Setting(
                        "studio.secret.former",
                        Kind.secretsOf(32),
                        "none",
                        "secrets that were it before, with commas: what was made with them still counts"),
                new Setting(
                        "studio.postgres.port", Kind.PORT, "0", "port of the embedded database; 0 takes any free one"),
                new Setting("studio.jdbc.url", JDBC_URL, "embedded database", "a PostgreSQL of yours, 15 or later"),
                new Setting("studio.jdbc.user", Kind.TEXT, "none", "its user"),
                new Setting("studio.jdbc.password", Kind.SECRET, "none", "its password"),
                new Setting(
                        "studio.admin.email", EMAIL, "admin@studio.local", "the first admin, made at the first start"),
                new Setting(
                        "studio.admin.password",
                        Kind.secretOf(12),
                        "generated",
                        "their password; a generated one is shown once"),
                new Setting("studio.admin.token", Kind.secretOf(20), "none", "a ready API token of theirs"),
                new Setting(
                        "studio.credits.initial",
                        Kind.wholeNumber(0, 1_000_000_000),
                        "1000",
                        "credits that a new workspace begins with"),
                new Setting(
                        "studio.tier.default",
                        Kind.text("the key of a tier", "[a-z][a-z0-9-]{0,39}"),
                        "pro",
                        "tier of a new workspace"),
                new Setting(
                        "studio.billing.zone",
                        Kind.text("a time zone such as Europe/Berlin", "[A-Za-z][A-Za-z0-9+_/-]*"),
                        "UTC",
                        "where the months of workspaces end that have no time zone of their own"),
                new Setting("studio.storage", Kind.choice("file"), "file", "where files are kept"),
                new Setting("studio.uploads.max-bytes", Kind.bytes(), "2000000000", "size of the largest upload"),
                new Setting(
                        "studio.trash.retention", Kind.DURATION, "P30D", "time that deleted files stay in the trash"),
                new Setting(
                        "studio.audit.retention", Kind.DURATION, "for ever", "time that events stay in the audit log"),
                new Setting(
                        "studio.ffmpeg.path", Kind.PATH, "bundled", "an ffmpeg of yours; its ffprobe stands beside it"),
                new Setting(
                        "studio.routing.prefer",
                        Kind.choice("price", "speed", "reliability"),
                        "price",
                        "what counts among models of the wanted quality"),
                new Setting(
                        "studio.routing.headroom-percent",
                        Kind.wholeNumber(0, 200),
                        "25",
                        "how much more than the first choice a stand-in may cost"),
                new Setting(
                        "studio.routing.regions",
                        Kind.text("country codes of two letters, with commas", COUNTRY + "(\\s*,\\s*" + COUNTRY + ")*"),
                        "all countries",
                        "where the providers must work that orders go to; this machine is always allowed"),
                new Setting(
                        "studio.safety.flagged",
                        Kind.choice("block", "blur", "allow"),
                        "blur",
                        "what becomes of results that a provider marks as unfit for everybody"),
                new Setting("studio.piper.path", Kind.PATH, "none", "a Piper speech engine"),
                new Setting("studio.piper.voices", Kind.PATH, "none", "directory of its voices"),
                new Setting(
                        "studio.jobs.threads", Kind.wholeNumber(1, 256), "16", "jobs that this node advances at once"),
                new Setting(
                        "studio.jobs.round", Kind.DURATION, "PT0.5S", "pause between two looks for jobs that are due"),
                new Setting(
                        "studio.jobs.heartbeat",
                        Kind.DURATION,
                        "PT6S",
                        "pause between two signs of life of a working node"),
                new Setting(
                        "studio.approvals.patience",
                        Kind.DURATION,
                        "P7D",
                        "time after which an order is rejected that nobody has approved of"),
                new Setting(
                        "studio.deliveries.threads",
                        Kind.wholeNumber(1, 64),
                        "8",
                        "webhooks and mails that this node sends at once"),
                new Setting(
                        "studio.webhooks.private-addresses",
                        Kind.YES_NO,
                        "false",
                        "whether webhooks may lead into your own network and go without encryption"),
                new Setting("studio.jobs.deadline", Kind.DURATION, "PT2H", "time after which a job fails"),
                new Setting(
                        "studio.jobs.doubt-for",
                        Kind.DURATION,
                        "PT20M",
                        "time that an order with a lost answer is asked about"),
                new Setting(
                        "studio.jobs.stall-after",
                        Kind.DURATION,
                        "PT10M",
                        "silence after which a job is looked at again"),
                new Setting(
                        "studio.jobs.max-result-bytes",
                        Kind.bytes(),
                        "4294967296",
                        "size of the largest result taken from a provider"),
                new Setting(
                        "studio.jobs.render-slots",
                        Kind.wholeNumber(1, 64),
                        "by cores",
                        "local renders at once on this node"),
                new Setting(
                        "studio.render.threads", Kind.wholeNumber(1, 256), "by cores", "threads that draw one film"),
                new Setting(
                        "studio.render.stall-after",
                        Kind.DURATION,
                        "PT2M",
                        "silence after which a local render starts again"),
                new Setting(
                        "studio.assets.derivation-slots",
                        Kind.wholeNumber(1, 64),
                        "1",
                        "files whose posters and previews are made at once"),
                new Setting(
                        "studio.poll.min-interval",
                        Kind.DURATION,
                        "PT1S",
                        "shortest pause between two questions to a provider"),
                new Setting(
                        "studio.poll.max-interval",
                        Kind.DURATION,
                        "PT15S",
                        "longest pause between two questions to a provider"));
    }

    private static Stream<Setting> mail() {
        String prefix = "studio.mail.";
        return Stream.of(
                new Setting(
                        prefix + "host",
                        Kind.TEXT,
                        "none",
                        "the mail server that sends the studio's mails; studio.public-url is needed, too"),
                new Setting(prefix + "port", Kind.PORT, "587, 465 or 25 by tls", "its port"),
                new Setting(prefix + "user", Kind.TEXT, "none", "who the studio is to it"),
                new Setting(prefix + "password", Kind.SECRET, "none", "their password"),
                new Setting(prefix + "from", EMAIL, "studio@ the public host", "whom the mails are from"),
                new Setting(
                        prefix + "tls",
                        Kind.choice("starttls", "tls", "none"),
                        "starttls",
                        "how the line to it is encrypted; none in your own network alone"));
    }

    private static Stream<Setting> singleSignOn() {
        String prefix = "studio.oidc.";
        return Stream.of(
                new Setting(prefix + "issuer", ISSUER, "none", "the provider of single sign-on, by OpenID Connect"),
                new Setting(prefix + "client-id", Kind.TEXT, "none", "what it knows this studio by"),
                new Setting(prefix + "client-secret", Kind.SECRET, "none", "what this studio proves that with"),
                new Setting(prefix + "name", Kind.TEXT, "the issuer's host", "what people know the provider by"),
                new Setting(
                        prefix + "scopes",
                        Kind.text("words with blanks between them", "\\S+( +\\S+)*"),
                        "openid email profile",
                        "what it is asked to tell of people"),
                new Setting(prefix + "create", Kind.YES_NO, "false", "whether its people get an account by signing in"),
                new Setting(
                        prefix + "allowed-domains",
                        DOMAINS,
                        "all domains",
                        "domains of the e-mail addresses that may enter"),
                new Setting(
                        prefix + "trust-email",
                        Kind.YES_NO,
                        "false",
                        "takes addresses as the person's own where the provider does not say whether they are"),
                new Setting(
                        prefix + "role-claim",
                        Kind.TEXT,
                        "none",
                        "the claim that tells people's roles, such as groups or realm_access.roles"),
                new Setting(prefix + "admin-values", Kind.TEXT, "none", "its values, with commas, that make an admin"),
                new Setting(
                        prefix + "operator-values",
                        Kind.TEXT,
                        "none",
                        "its values, with commas, that make an operator"),
                new Setting(
                        prefix + "local-accounts",
                        Kind.YES_NO,
                        "true",
                        "whether people may sign in by a password of the studio, too"),
                new Setting(
                        prefix + "allowed-hosts",
                        HOSTS,
                        "none",
                        "other hosts than the issuer's that it may have its keys and tokens at"));
    }

    private static Stream<Setting> providers() {
        return Stream.concat(
                PROVIDERS.stream().flatMap(KnownSettings::provider),
                Stream.of(
                        new Setting(
                                "studio.providers.alibaba.workspace",
                                Kind.TEXT,
                                "none",
                                "Model Studio's workspace that calls are made in"),
                        new Setting(
                                "studio.providers.mirelo.credit-price",
                                Kind.text("an amount in US dollars, such as 0.01", "\\d{1,4}(\\.\\d{1,6})?"),
                                "none",
                                "what one of its credits costs you"),
                        new Setting(
                                "studio.providers.comfyui.workflows",
                                Kind.PATH,
                                "none",
                                "directory of workflow templates of yours")));
    }

    private static Stream<Setting> provider(String id) {
        String prefix = "studio.providers." + id;
        boolean keyless = List.of("local", "rehearsal", "comfyui").contains(id);
        return Stream.of(
                new Setting(prefix + ".api-key", Kind.SECRET, "none", "key of this provider"),
                new Setting(prefix + ".base-url", Kind.WEB_ADDRESS, "the provider's own", "its address"),
                new Setting(
                        prefix + ".enabled", Kind.YES_NO, keyless ? "true" : "true with a key", "whether it is used"),
                new Setting(
                        prefix + ".at-once",
                        Kind.wholeNumber(1, MOST_TASKS),
                        "the provider's own",
                        "tasks that it is given at the same time, by all nodes together"),
                new Setting(
                        prefix + ".per-minute",
                        Kind.wholeNumber(1, MOST_TASKS),
                        "the provider's own",
                        "tasks that it is given in a minute, by all nodes together"),
                new Setting(
                        prefix + ".allowed-hosts",
                        HOSTS,
                        "none",
                        "hosts in your own network that it may be reached at and send results from"),
                new Setting(
                        prefix + ".region",
                        Kind.text("a country code of two letters, or here", COUNTRY + "|here"),
                        "as published",
                        "where the service at its address works"));
    }
}
