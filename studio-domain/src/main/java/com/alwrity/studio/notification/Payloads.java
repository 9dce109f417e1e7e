package com.alwrity.studio.notification;

import com.alwrity.studio.json.Json;
import com.alwrity.studio.ledger.Credits;
import com.alwrity.studio.ledger.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.net.URI;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says in JSON what happened: small, with ids and links for whoever wants to know more, and without secrets. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Payloads {

    private static final String JOB = """
            select id, title, studio, operation, state, created_at, finished_at, estimate, paid, error_code, asset_id
            from job where id = ?1
            """;

    @Inject
    private EntityManager entities;

    @Inject
    @ConfigProperty(name = "studio.public-url")
    private Optional<URI> publicUrl;

    String of(WebhookDelivery delivery, UUID workspaceId) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("workspaceId", workspaceId);
        switch (delivery.kind()) {
            case JOB_SUCCEEDED, JOB_FAILED, JOB_CANCELLED, JOB_REJECTED -> job(delivery.jobId(), data);
            case ASSET_ADDED -> asset(delivery.assetId(), data);
            case BUDGET_ALERT -> budget(delivery.details(), data);
            case APPROVAL_ASKED, APPROVAL_DECIDED -> approval(delivery, data);
            case INVITATION_SENT -> invitation(delivery.details(), data);
            case WEBHOOK_TEST -> data.put("webhookId", delivery.webhookId());
        }
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("type", delivery.kind().key());
        payload.put("timestamp", delivery.at());
        payload.put("data", data);
        return Json.write(payload);
    }

    private void job(UUID id, Map<String, Object> data) {
        row(JOB, id).ifPresent(row -> {
            Map<String, Object> job = new LinkedHashMap<>();
            job.put("id", row[0]);
            job.put("title", row[1]);
            job.put("studio", lower(row[2]));
            job.put("operation", lower(row[3]));
            job.put("state", row[4]);
            job.put("createdAt", instant(row[5]));
            put(job, "finishedAt", instant(row[6]));
            job.put("estimate", money(new Money((BigDecimal) row[7])));
            if (row[8] != null) {
                job.put(
                        "paid",
                        money(Credits.ofThousandths(((Number) row[8]).longValue())
                                .inMoney()));
            }
            put(job, "errorCode", row[9]);
            put(job, "assetId", row[10]);
            link(job, "/jobs/" + id);
            data.put("job", job);
        });
    }

    private void asset(UUID id, Map<String, Object> data) {
        row("select id, title, kind, studio, job_id, created_at from asset where id = ?1", id)
                .ifPresent(row -> {
                    Map<String, Object> asset = new LinkedHashMap<>();
                    asset.put("id", row[0]);
                    asset.put("title", row[1]);
                    asset.put("kind", lower(row[2]));
                    asset.put("studio", lower(row[3]));
                    put(asset, "jobId", row[4]);
                    asset.put("createdAt", instant(row[5]));
                    link(asset, "/assets/" + id);
                    data.put("asset", asset);
                });
    }

    private void budget(Map<String, Object> details, Map<String, Object> data) {
        Map<String, Object> budget = new LinkedHashMap<>();
        budget.put("id", details.get("budget"));
        budget.put("percent", details.get("percent"));
        row(
                        "select scope, subject_id, period, amount from budget where id = ?1",
                        UUID.fromString(String.valueOf(details.get("budget"))))
                .ifPresent(row -> {
                    budget.put("scope", lower(row[0]));
                    put(budget, "subjectId", row[1]);
                    budget.put("period", lower(row[2]));
                    budget.put(
                            "amount",
                            money(Credits.ofThousandths(((Number) row[3]).longValue())
                                    .inMoney()));
                });
        data.put("budget", budget);
    }

    private void approval(WebhookDelivery delivery, Map<String, Object> data) {
        job(delivery.jobId(), data);
        row(
                        "select asked_by, asked_at, expires_at, decided_at, reason from approval where job_id = ?1",
                        delivery.jobId())
                .ifPresent(row -> {
                    Map<String, Object> approval = new LinkedHashMap<>();
                    approval.put("askedBy", row[0]);
                    approval.put("askedAt", instant(row[1]));
                    approval.put("expiresAt", instant(row[2]));
                    if (delivery.kind() == EventKind.APPROVAL_DECIDED) {
                        put(approval, "accepted", delivery.details().get("accepted"));
                        put(approval, "decidedAt", instant(row[3]));
                        put(approval, "reason", row[4]);
                    }
                    link(approval, "/approvals/" + delivery.jobId());
                    data.put("approval", approval);
                });
    }

    private void invitation(Map<String, Object> details, Map<String, Object> data) {
        row(
                        "select id, email, role, expires_at from invitation where id = ?1",
                        UUID.fromString(String.valueOf(details.get("invitation"))))
                .ifPresent(row -> {
                    Map<String, Object> invitation = new LinkedHashMap<>();
                    invitation.put("id", row[0]);
                    invitation.put("email", row[1]);
                    invitation.put("role", lower(row[2]));
                    invitation.put("expiresAt", instant(row[3]));
                    data.put("invitation", invitation);
                });
    }

    /** Only where it is known by which address this studio is reached from outside. */
    private void link(Map<String, Object> to, String path) {
        publicUrl.ifPresent(base -> to.put("url", base.toString().replaceAll("/+$", "") + "/api/video-studio" + path));
    }

    private Optional<Object[]> row(String sql, UUID id) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery(sql).setParameter(1, id).getResultList();
        return rows.stream().findFirst();
    }

    private static Map<String, Object> money(Money amount) {
        return Map.of("amount", amount.plain(), "currency", "USD");
    }

    private static void put(Map<String, Object> to, String name, Object value) {
        if (value != null) {
            to.put(name, value);
        }
    }

    private static String lower(Object column) {
        return column.toString().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Instant instant(Object column) {
        if (column == null) {
            return null;
        }
        return column instanceof Timestamp timestamp ? timestamp.toInstant() : ((OffsetDateTime) column).toInstant();
    }
}
