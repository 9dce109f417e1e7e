package com.alwrity.studio.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.job.CancelJob;
import com.alwrity.studio.job.JobView;
import com.alwrity.studio.job.RefundJob;
import com.alwrity.studio.json.Json;
import com.alwrity.studio.ledger.AdjustCredits;
import com.alwrity.studio.ledger.BillingMonth;
import com.alwrity.studio.ledger.BillingZones;
import com.alwrity.studio.ledger.Credits;
import com.alwrity.studio.ledger.PostingKind;
import com.alwrity.studio.ledger.Statement;
import com.alwrity.studio.ledger.StatementFilter;
import com.alwrity.studio.ledger.StatementLine;
import com.alwrity.studio.operation.Order;
import com.alwrity.studio.preflight.Finding;
import com.alwrity.studio.preflight.Preflight;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import com.alwrity.studio.tier.Allowances;
import com.alwrity.studio.tier.ChangeTier;
import com.alwrity.studio.tier.ReviseTiers;
import com.alwrity.studio.tier.StorageQuota;
import com.alwrity.studio.tier.Tier;
import com.alwrity.studio.tier.TierGrants;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What workspaces are given, may use, pay and get back, on the real database and all at once. */
@ExtendWith({ContainerDatabase.class, ArquillianExtension.class})
class MoneyIT extends InContainer {

    @Deployment
    static WebArchive studio() {
        return Deployments.studio();
    }

    @Inject
    private ReviseTiers tiers;

    @Inject
    private ChangeTier change;

    @Inject
    private TierGrants grants;

    @Inject
    private BillingZones zones;

    @Inject
    private Allowances allowances;

    @Inject
    private StorageQuota quota;

    @Inject
    private AdjustCredits adjust;

    @Inject
    private RefundJob refund;

    @Inject
    private Statement statement;

    @Inject
    private Preflight preflight;

    @Inject
    private CancelJob cancel;

    private Caller admin;

    @BeforeEach
    void arriveAsAdmin() {
        if (signIn != null) {
            admin = signIn.signIn("admin@studio.local", "correct-horse-battery", "test")
                    .caller();
        }
    }

    @Test
    void aMonthIsGivenOnceWhateverBecomesOfTheTier() throws Exception {
        String small = tier(entry -> entry.put("monthlyCredits", 100));
        String large = tier(entry -> entry.put("monthlyCredits", 250));

        give(small);
        assertAvailable(1_100);
        give(large);
        assertAvailable(1_250);
        give(small);
        give(large);
        assertAvailable(1_250);

        atOnce(20, () -> {
            grants.grantAll();
            return true;
        });
        assertAvailable(1_250);

        BillingMonth month = zones.now(creator.workspaceId());
        grants.grantAll(month.end().minusMillis(1));
        assertAvailable(1_250);
        Instant next = month.end();
        atOnce(20, () -> {
            grants.grantAll(next);
            return true;
        });
        assertAvailable(1_500);
        assertThat(proof.prove().holds()).isTrue();
    }

    @Test
    void aHundredSubmitsAtOnceKeepEachCap() throws Exception {
        assertCap("tier.operations", entry -> entry.putObject("operations").put("usual", 4));
        assertCap("tier.jobs_at_once", entry -> entry.put("jobsAtOnce", 4));
        // A standard run costs 0.50 dollars.
        assertCap("tier.spend", entry -> entry.put("spend", "2.20"));
    }

    private void assertCap(String code, Consumer<ObjectNode> cap) throws Exception {
        creator = newcomer().caller();
        give(tier(cap));
        Order order = create.read(form("wait until released " + code, "standard"));

        List<String> outcomes = atOnce(40, () -> {
            try {
                return submit.order(creator, order, null).quote().id().toString();
            } catch (StudioException e) {
                assertThat(e.kind()).isEqualTo(StudioException.Kind.NOT_ENOUGH);
                return e.code();
            }
        });

        assertThat(outcomes).as(code).filteredOn(code::equals).hasSize(36);
        assertThat(jobs.live(creator)).hasSize(4);
        assertThat(ledger.balance(creator.workspaceId()).held()).isEqualTo(Credits.of(200));
        assertThat(proof.prove().holds()).isTrue();
        jobs.live(creator).forEach(job -> cancel.cancel(creator, job.id()));
    }

    @Test
    void noneIsNoneAndNullIsWithoutLimit() {
        give(tier(entry -> entry.putObject("operations")
                .put("usual", 0)
                .putObject("except")
                .putNull("text-to-video")));
        assertThat(findings()).isEmpty();
        give(tier(entry -> entry.putObject("operations").put("usual", 0)));
        assertThat(findings()).containsExactly("tier.none");
        give(tier(entry -> entry.put("jobsAtOnce", 0)));
        assertThat(findings()).containsExactly("tier.none");
        give(tier(entry -> entry.put("spend", "0")));
        assertThat(findings()).contains("tier.spend");
        give(tier(entry -> entry.putObject("longestSeconds").put("usual", 0)));
        assertThat(findings()).containsExactly("tier.none");
        give(tier(entry -> entry.put("storageBytes", 0)));
        assertThat(findings()).containsExactly("tier.storage");
        StudioException full =
                catchThrowableOfType(StudioException.class, () -> quota.require(creator.workspaceId(), 1));
        assertThat(full.kind().status()).isEqualTo(413);
        assertThat(full.params())
                .containsEntry("limit", 0L)
                .containsEntry("used", 0L)
                .containsEntry("needed", 1L);
        give("enterprise");
        assertThat(findings()).isEmpty();
        quota.require(creator.workspaceId(), Long.MAX_VALUE);
    }

    @Test
    void whatLiesBeyondTheTierComesWithTheNearestThatDoesNot() {
        give(tier(entry -> {
            entry.putObject("highestResolution").put("usual", "480p");
            entry.putObject("longestSeconds").put("usual", 4);
            entry.put("jobsAtOnce", 3);
            entry.putArray("features").add("standard-ai");
        }));

        assertThat(fix("tier.resolution", "standard", 1)).containsKey("resolution");
        assertThat(fix("tier.duration", "standard", 1)).containsKey("durationSeconds");
        assertThat(fix("tier.jobs_at_once", "standard", 5)).containsEntry("variations", 3);
        assertThat(fix("tier.feature.premium", "premium", 1)).containsEntry("quality", "standard");
        assertThat(findings()).doesNotContain("tier.feature.api");
        creator = new Caller(
                creator.userId(), creator.workspaceId(), creator.role(), creator.memberRole(), UUID.randomUUID());
        assertThat(findings()).contains("tier.feature.api");
    }

    @Test
    void whatIsAlmostUsedUpIsSaid() {
        give(tier(entry -> entry.putObject("operations").put("usual", 5)));
        for (int i = 0; i < 3; i++) {
            end(run("one of five"));
        }

        assertThat(findings()).containsExactly("tier.near_operations");
        assertThat(allowances.of(creator).usage().spent()).isEqualTo(Credits.of(150));
    }

    @Test
    void nobodyGetsBackMoreThanWasPaid() {
        JobView done = end(run("to be given back"));
        assertBalance(950, 50);

        refund.refund(admin, done.id(), new BigDecimal("20.5"), new BigDecimal("10"), "Half of it was dark", null);
        assertBalance(new BigDecimal("970.5"), new BigDecimal("29.5"));
        assertField("credits", () -> refund.refund(admin, done.id(), new BigDecimal("29.501"), null, "Too much", null));
        assertField("credits", () -> refund.refund(admin, done.id(), new BigDecimal("-1"), null, "Less", null));
        assertField(
                "providerCredits",
                () -> refund.refund(admin, done.id(), BigDecimal.ONE, new BigDecimal("40.001"), "Too much", null));
        refund.refund(admin, done.id(), null, null, "All of it", null);
        assertBalance(1_000, 0);
        assertThat(code(() -> refund.refund(admin, done.id(), null, null, "Again", null)))
                .isEqualTo("refund.nothing");
        assertThat(code(() -> refund.refund(creator, done.id(), null, null, "Mine", null)))
                .isEqualTo("role.missing");
    }

    @Test
    void refundsAtOnceAreNoMoreThanWasPaid() throws Exception {
        JobView done = end(run("given back at once"));

        List<Boolean> given = atOnce(30, () -> {
            try {
                refund.refund(admin, done.id(), BigDecimal.TEN, null, "In parts", null);
                return true;
            } catch (StudioException e) {
                return false;
            }
        });

        assertThat(given).filteredOn(one -> one).hasSize(5);
        assertBalance(1_000, 0);
    }

    @Test
    void creditsAreAddedAndPutRightWithAReasonAndOnce() {
        String key = UUID.randomUUID().toString();
        UUID workspace = creator.workspaceId();
        for (int i = 0; i < 2; i++) {
            adjust.adjust(admin, workspace, PostingKind.TOP_UP, new BigDecimal("12.345"), "Paid by invoice", key);
        }
        assertThat(available()).isEqualByComparingTo("1012.345");
        adjust.adjust(admin, workspace, PostingKind.CORRECTION, new BigDecimal("-12.345"), "Wrong workspace", null);
        assertAvailable(1_000);

        assertThat(code(() -> adjust(PostingKind.CORRECTION, "-1000.001"))).isEqualTo("credits.not_enough");
        assertField("credits", () -> adjust(PostingKind.TOP_UP, "-1"));
        assertField("credits", () -> adjust(PostingKind.TOP_UP, "0"));
        assertField("credits", () -> adjust(PostingKind.TOP_UP, "1E+400000000"));
        assertField("credits", () -> adjust(PostingKind.TOP_UP, "0.0001"));
        assertField("credits", () -> adjust(PostingKind.CORRECTION, "1E-400000000"));
        assertField("reason", () -> adjust.adjust(admin, workspace, PostingKind.TOP_UP, BigDecimal.ONE, " ", null));
        assertThat(code(() ->
                        adjust.adjust(admin, UUID.randomUUID(), PostingKind.TOP_UP, BigDecimal.ONE, "Nobody", null)))
                .isEqualTo("workspace.not_found");
        assertThat(proof.prove().holds()).isTrue();
    }

    @Test
    void aStatementTellsEachMovementAndWhatWasLeft() {
        JobView done = end(run("on the statement"));

        List<StatementLine> all =
                statement.page(creator, StatementFilter.all(), 50, null).lines();
        assertThat(all)
                .extracting(StatementLine::kind)
                .containsExactly(PostingKind.CAPTURE, PostingKind.HOLD, PostingKind.GRANT);
        assertThat(all.get(1).jobTitle()).isEqualTo(done.title());
        assertThat(all.get(1).entries().get(0).balance()).isEqualTo(Credits.of(950));

        StatementFilter ofAsset = new StatementFilter(null, null, done.assetId(), null);
        Statement.Page first = statement.page(creator, ofAsset, 1, null);
        Statement.Page second = statement.page(creator, ofAsset, 1, first.nextCursor());
        assertThat(first.lines().get(0).kind()).isEqualTo(PostingKind.CAPTURE);
        assertThat(second.lines().get(0).kind()).isEqualTo(PostingKind.HOLD);
        assertThat(second.nextCursor()).isNull();
        StatementFilter lastMonth =
                new StatementFilter(zones.now(creator.workspaceId()).month().minusMonths(1), null, null, null);
        assertThat(statement.page(creator, lastMonth, 50, null).lines()).isEmpty();
        assertThat(statement.page(newcomer().caller(), ofAsset, 50, null).lines())
                .isEmpty();
    }

    @Test
    void nobodysEditIsOverwrittenAndNoTierInUseIsTakenAway() {
        String key = tier(entry -> entry.put("priority", 1));
        Tier made = tiers.one(admin, key).tier();

        assertThat(code(() -> tiers.put(admin, key, made, 0, "As if new"))).isEqualTo("edited.meanwhile");
        tiers.put(admin, key, made, 1, "Once more");
        StudioException stale =
                catchThrowableOfType(StudioException.class, () -> tiers.put(admin, key, made, 1, "From before"));
        assertThat(stale.code()).isEqualTo("edited.meanwhile");
        assertThat(stale.params()).containsEntry("by", "Admin");
        assertThat(tiers.one(admin, key).version()).isEqualTo(2);

        give(key);
        StudioException inUse = catchThrowableOfType(StudioException.class, () -> tiers.delete(admin, key, 2, "Old"));
        assertThat(inUse.code()).isEqualTo("tier.in_use");
        assertThat(inUse.params()).containsEntry("count", 1L);
        give("enterprise");
        tiers.delete(admin, key, 2, "Old");
        assertThat(code(() -> tiers.one(admin, key))).isEqualTo("tier.not_found");
        assertField("tier", () -> give(key));
        tiers.put(admin, key, made, 0, "Back again");
        assertThat(tiers.one(admin, key).version()).isEqualTo(4);
    }

    /** A tier without any cap, but for what is put in. */
    private String tier(Consumer<ObjectNode> caps) {
        String key = "t" + UUID.randomUUID().toString().substring(0, 18);
        ObjectNode entry = Json.read(Json.write(tiers.one(admin, "enterprise").tier()), ObjectNode.class);
        entry.put("key", key).put("name", key);
        caps.accept(entry);
        tiers.put(admin, key, Json.read(Json.write(entry), Tier.class), 0, "For a test");
        return key;
    }

    private void give(String tier) {
        change.change(admin, creator.workspaceId(), tier, "For a test");
    }

    private List<String> findings() {
        return preflight.preview(creator, create.read(form("looked at", "standard"))).findings().stream()
                .map(Finding::code)
                .filter(code -> code.startsWith("tier."))
                .toList();
    }

    private Map<String, Object> fix(String code, String quality, int variations) {
        Order order = create.read(form("looked at", quality).with(Map.of("variations", variations)));
        return preflight.preview(creator, order).findings().stream()
                .filter(finding -> finding.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + code))
                .fix();
    }

    private void adjust(PostingKind kind, String credits) {
        adjust.adjust(admin, creator.workspaceId(), kind, new BigDecimal(credits), "For a test", null);
    }

    private BigDecimal available() {
        return ledger.balance(creator.workspaceId()).available().value();
    }

    private void assertAvailable(long credits) {
        assertThat(available()).isEqualByComparingTo(BigDecimal.valueOf(credits));
    }

    private void assertBalance(BigDecimal available, BigDecimal spent) {
        assertThat(available()).isEqualByComparingTo(available);
        assertThat(ledger.balance(creator.workspaceId()).spent().value()).isEqualByComparingTo(spent);
        assertThat(proof.prove().holds()).isTrue();
    }

    private static void assertField(String field, Runnable deed) {
        StudioException refused = catchThrowableOfType(StudioException.class, deed::run);
        assertThat(refused.violations()).extracting(Violation::field).containsExactly(field);
    }

    private static String code(Runnable deed) {
        return catchThrowableOfType(StudioException.class, deed::run).code();
    }
}
