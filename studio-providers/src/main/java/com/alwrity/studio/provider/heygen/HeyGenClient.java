package com.alwrity.studio.provider.heygen;

import com.alwrity.studio.asset.BlobStore;
import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.provider.FilePlace;
import com.alwrity.studio.provider.ProviderAccess;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.http.Credential;
import com.alwrity.studio.provider.http.Http;
import com.alwrity.studio.provider.http.JsonService;
import com.alwrity.studio.provider.http.Reach;
import com.alwrity.studio.provider.http.Results;
import com.alwrity.studio.provider.http.Uploads;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;

/** Speaks version 3 of HeyGen's interface. An order is never repeated here; everything else may be. */
final class HeyGenClient {

    private static final String VERSION = "/v3/";

    /** Orders that are looked through for a lost one; the newest come first. */
    private static final int MOST_PAGES = 5;

    /** A page of a hundred orders with their signed addresses. */
    private static final int LARGEST_PAGE = 1 << 21;

    /** Bytes. */
    private static final int LONGEST_CAPTIONS = 1 << 20;

    private final JsonService service;
    private final Results results;
    private final HeyGenAssets assets;

    HeyGenClient(URI base, ProviderAccess access, Http http, BlobStore blobs, Clock clock) {
        Credential credential = Credential.header("X-Api-Key", access.apiKey());
        Reach reach = Reach.of(base, access);
        service = new JsonService(http, clock, base, credential, new HeyGenDialect());
        results = new Results(http, clock, reach, credential);
        assets = new HeyGenAssets(service, new Uploads(http, clock, reach, blobs), blobs);
    }

    FilePlace assets() {
        return assets;
    }

    HeyGenTask order(HeyGenResource resource, ObjectNode body) throws ProviderException {
        return service.once(service.post(VERSION + resource.path(), body), resource::taken);
    }

    /** How it stands; empty if the service does not know it. */
    Optional<HeyGenJob> job(HeyGenTask task) throws ProviderException {
        return service.known(service.get(task.path()), HeyGenClient::job);
    }

    /** Takes back what has not begun, or deletes what is done. */
    void delete(HeyGenTask task) throws ProviderException {
        service.known(service.delete(task.path()), Optional::of);
    }

    /** The order with this title; empty if it is not among the newest ones. */
    Optional<HeyGenTask> titled(HeyGenResource resource, String title) throws ProviderException {
        String cursor = "";
        for (int page = 0; page < MOST_PAGES; page++) {
            JsonNode listed = service.ask(
                    service.get(list(resource, title, cursor)),
                    LARGEST_PAGE,
                    body -> Optional.of(body)
                            .filter(answer -> answer.path("data").isArray()));
            for (JsonNode each : listed.path("data")) {
                Optional<HeyGenJob> job = JsonService.as(HeyGenJob.class, each);
                if (job.isPresent()
                        && title.equals(job.get().title())
                        && JsonService.segment(job.get().id())) {
                    return Optional.of(new HeyGenTask(resource, job.get().id()));
                }
            }
            cursor = listed.path("next_token").asText("");
            if (cursor.isEmpty() || !listed.path("has_more").asBoolean()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** What is left of a prepaid account in dollars; empty for accounts that count otherwise. */
    Optional<Money> balance() throws ProviderException {
        JsonNode wallet = service.ask(
                        service.get(VERSION + "users/me"),
                        body -> Optional.of(body.path("data")).filter(JsonNode::isObject))
                .path("wallet");
        boolean dollars = wallet.path("currency").asText("").equals("usd")
                && wallet.path("remaining_balance").isNumber();
        return dollars
                ? Optional.of(new Money(
                        wallet.path("remaining_balance").decimalValue().max(BigDecimal.ZERO)))
                : Optional.empty();
    }

    InputStream result(URI address, long offset) throws ProviderException, IOException {
        return results.open(address, offset);
    }

    /** The words of a result; empty if they cannot be had, as the result is worth having without them. */
    Optional<String> captions(URI address) {
        try (InputStream text = results.open(address, 0)) {
            byte[] read = text.readNBytes(LONGEST_CAPTIONS + 1);
            return read.length > LONGEST_CAPTIONS
                    ? Optional.empty()
                    : Optional.of(new String(read, StandardCharsets.UTF_8));
        } catch (ProviderException | IOException e) {
            return Optional.empty();
        }
    }

    /** Only videos can be asked for by title; with the others, all are looked through. */
    private static String list(HeyGenResource resource, String title, String cursor) {
        String asked = resource == HeyGenResource.VIDEOS ? "&title=" + encoded(title) : "";
        String from = cursor.isEmpty() ? "" : "&token=" + encoded(cursor);
        return VERSION + resource.path() + "?limit=100" + asked + from;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Optional<HeyGenJob> job(JsonNode body) {
        return JsonService.as(HeyGenJob.class, body.path("data")).filter(HeyGenJob::readable);
    }
}
