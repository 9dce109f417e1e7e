package com.alwrity.studio.api;

import com.alwrity.studio.asset.AssetFilter;
import com.alwrity.studio.asset.AssetJson;
import com.alwrity.studio.asset.AssetPatch;
import com.alwrity.studio.asset.AssetSearchJson;
import com.alwrity.studio.asset.AssetState;
import com.alwrity.studio.asset.LinkJson;
import com.alwrity.studio.asset.LinkRequest;
import com.alwrity.studio.asset.Provenance;
import com.alwrity.studio.catalog.AdminModelJson;
import com.alwrity.studio.catalog.AdminPlatformsResource;
import com.alwrity.studio.catalog.Capability;
import com.alwrity.studio.catalog.DifferenceJson;
import com.alwrity.studio.catalog.InputLimits;
import com.alwrity.studio.catalog.Latency;
import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.catalog.ModelChangesRequest;
import com.alwrity.studio.catalog.ModelDifference;
import com.alwrity.studio.catalog.ModelField;
import com.alwrity.studio.catalog.MotionPreset;
import com.alwrity.studio.catalog.PlatformDraft;
import com.alwrity.studio.catalog.PlatformFileResource;
import com.alwrity.studio.catalog.PlatformOverview;
import com.alwrity.studio.catalog.PlatformSpec;
import com.alwrity.studio.catalog.PriceRule;
import com.alwrity.studio.catalog.ProvidersJson;
import com.alwrity.studio.catalog.RefreshRequest;
import com.alwrity.studio.catalog.ShelfRevision;
import com.alwrity.studio.catalog.Standing;
import com.alwrity.studio.catalog.Template;
import com.alwrity.studio.catalog.TemplatesJson;
import com.alwrity.studio.governance.AdminPolicyJson;
import com.alwrity.studio.governance.AuditEntry;
import com.alwrity.studio.governance.ChainProof;
import com.alwrity.studio.governance.FlaggedRule;
import com.alwrity.studio.governance.LikenessRule;
import com.alwrity.studio.governance.PersonalDataRule;
import com.alwrity.studio.governance.PolicyJson;
import com.alwrity.studio.governance.PolicyRequest;
import com.alwrity.studio.governance.VerifyRequest;
import com.alwrity.studio.identity.AcceptRequest;
import com.alwrity.studio.identity.AdminWorkspacesResource;
import com.alwrity.studio.identity.InvitationJson;
import com.alwrity.studio.identity.InvitationRequest;
import com.alwrity.studio.identity.MeJson;
import com.alwrity.studio.identity.MemberJson;
import com.alwrity.studio.identity.MemberRequest;
import com.alwrity.studio.identity.MemberRole;
import com.alwrity.studio.identity.PasswordReset;
import com.alwrity.studio.identity.PeopleFilter;
import com.alwrity.studio.identity.Role;
import com.alwrity.studio.identity.Scope;
import com.alwrity.studio.identity.TokenJson;
import com.alwrity.studio.identity.TokenRequest;
import com.alwrity.studio.identity.TransferRequest;
import com.alwrity.studio.identity.UserJson;
import com.alwrity.studio.identity.UserPatch;
import com.alwrity.studio.identity.UserRequest;
import com.alwrity.studio.identity.UsersResource;
import com.alwrity.studio.identity.WorkspacePatch;
import com.alwrity.studio.identity.WorkspaceRequest;
import com.alwrity.studio.job.AdminApprovalJson;
import com.alwrity.studio.job.AdminApprovalsResource;
import com.alwrity.studio.job.ApprovalJson;
import com.alwrity.studio.job.ApprovalState;
import com.alwrity.studio.job.AttemptState;
import com.alwrity.studio.job.CostBy;
import com.alwrity.studio.job.CostSheetJson;
import com.alwrity.studio.job.JobJson;
import com.alwrity.studio.job.JobState;
import com.alwrity.studio.job.RatingJson;
import com.alwrity.studio.job.RefundJob;
import com.alwrity.studio.job.RefundResource;
import com.alwrity.studio.job.RejectRequest;
import com.alwrity.studio.job.ReviewLinkJson;
import com.alwrity.studio.job.ReviewLinkRequest;
import com.alwrity.studio.job.SubmittedJson;
import com.alwrity.studio.json.Json;
import com.alwrity.studio.ledger.BudgetJson;
import com.alwrity.studio.ledger.BudgetPatch;
import com.alwrity.studio.ledger.BudgetRequest;
import com.alwrity.studio.ledger.LedgerProofResource;
import com.alwrity.studio.ledger.PostingKind;
import com.alwrity.studio.ledger.StatementJson;
import com.alwrity.studio.ledger.WorkspaceCreditsResource;
import com.alwrity.studio.media.MediaKind;
import com.alwrity.studio.media.RenditionKind;
import com.alwrity.studio.metrics.MetricsJson;
import com.alwrity.studio.metrics.OperatingMetrics;
import com.alwrity.studio.metrics.Overview;
import com.alwrity.studio.metrics.OverviewJson;
import com.alwrity.studio.metrics.RunFigures;
import com.alwrity.studio.notification.DeliveryJson;
import com.alwrity.studio.notification.DeliveryState;
import com.alwrity.studio.notification.EventJson;
import com.alwrity.studio.notification.EventKind;
import com.alwrity.studio.notification.MailKind;
import com.alwrity.studio.notification.MailWishesJson;
import com.alwrity.studio.notification.MailWishesPatch;
import com.alwrity.studio.notification.SwitchedOff;
import com.alwrity.studio.notification.WebhookJson;
import com.alwrity.studio.notification.WebhookPatch;
import com.alwrity.studio.notification.WebhookRequest;
import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.operation.Medium;
import com.alwrity.studio.operation.Motion;
import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.operation.Quality;
import com.alwrity.studio.operation.Resolution;
import com.alwrity.studio.operation.Studio;
import com.alwrity.studio.operation.TurnOrder;
import com.alwrity.studio.preflight.EstimateRequest;
import com.alwrity.studio.preflight.Quote;
import com.alwrity.studio.preflight.QuoteJson;
import com.alwrity.studio.price.AdminPricesResource;
import com.alwrity.studio.price.ModelPrice;
import com.alwrity.studio.price.PriceDraftRequest;
import com.alwrity.studio.price.PriceEffectJson;
import com.alwrity.studio.price.PriceVersionJson;
import com.alwrity.studio.problem.ProblemJson;
import com.alwrity.studio.prompt.EnhanceResource;
import com.alwrity.studio.prompt.Improvement;
import com.alwrity.studio.provider.AdminProviderJson;
import com.alwrity.studio.provider.ProviderPatch;
import com.alwrity.studio.provider.ProviderTestJson;
import com.alwrity.studio.speech.Voice;
import com.alwrity.studio.studio.AudioForm;
import com.alwrity.studio.studio.CreateForm;
import com.alwrity.studio.studio.OperationForm;
import com.alwrity.studio.studio.OperationStudio;
import com.alwrity.studio.tier.AdminTierJson;
import com.alwrity.studio.tier.AllowanceJson;
import com.alwrity.studio.tier.ByOperation;
import com.alwrity.studio.tier.Tier;
import com.alwrity.studio.tier.TierChange;
import com.alwrity.studio.tier.TierFeature;
import com.alwrity.studio.tier.WorkspaceTierResource;
import com.alwrity.studio.usage.UsageJson;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which record or enumeration stands behind which schema. */
final class WireTypes {

    static final Map<String, Class<? extends Record>> RECORDS = Map.ofEntries(
            Map.entry("Money", MoneyJson.class),
            Map.entry("Eta", Quote.Eta.class),
            Map.entry("Audio", AudioForm.class),
            Map.entry("CreateRequest", CreateForm.class),
            Map.entry("OperationRequest", OperationForm.class),
            Map.entry("EstimateRequest", EstimateRequest.class),
            Map.entry("Quote", QuoteJson.class),
            Map.entry("QuotedModel", QuoteJson.Model.class),
            Map.entry("Driver", QuoteJson.DriverJson.class),
            Map.entry("Rung", QuoteJson.Rung.class),
            Map.entry("Finding", QuoteJson.FindingJson.class),
            Map.entry("Suggestion", QuoteJson.SuggestionJson.class),
            Map.entry("Allowance", QuoteJson.Allowance.class),
            Map.entry("Submitted", SubmittedJson.class),
            Map.entry("Job", JobJson.class),
            Map.entry("Progress", JobJson.Progress.class),
            Map.entry("JobQuote", JobJson.Quoted.class),
            Map.entry("Attempt", JobJson.AttemptJson.class),
            Map.entry("CostSheet", CostSheetJson.class),
            Map.entry("Rating", RatingJson.class),
            Map.entry("JobError", JobJson.Error.class),
            Map.entry("Event", EventJson.class),
            Map.entry("EnhanceRequest", EnhanceResource.EnhanceRequest.class),
            Map.entry("Improvement", Improvement.class),
            Map.entry("Addition", Improvement.Addition.class),
            Map.entry("Asset", AssetJson.class),
            Map.entry("Media", AssetJson.Media.class),
            Map.entry("Rendition", AssetJson.RenditionJson.class),
            Map.entry("Lineage", AssetJson.LineageJson.class),
            Map.entry("Provenance", Provenance.class),
            Map.entry("Usage", AssetJson.Usage.class),
            Map.entry("AssetError", AssetJson.Error.class),
            Map.entry("AssetChange", AssetPatch.class),
            Map.entry("AssetSearch", AssetSearchJson.class),
            Map.entry("LinkRequest", LinkRequest.class),
            Map.entry("Link", LinkJson.class),
            Map.entry("Provider", ProvidersJson.class),
            Map.entry("Model", ProvidersJson.ModelJson.class),
            Map.entry("Capability", ProvidersJson.CapabilityJson.class),
            Map.entry("Price", ProvidersJson.PriceJson.class),
            Map.entry("Rate", ProvidersJson.RateJson.class),
            Map.entry("AdminProvider", AdminProviderJson.class),
            Map.entry("ProviderHealth", AdminProviderJson.HealthJson.class),
            Map.entry("ProviderPatch", ProviderPatch.class),
            Map.entry("ProviderTest", ProviderTestJson.class),
            Map.entry("AdminModel", AdminModelJson.class),
            Map.entry("ModelRevision", AdminModelJson.RevisionJson.class),
            Map.entry("ModelEntry", Model.class),
            Map.entry("ModelCapability", Capability.class),
            Map.entry("InputLimits", InputLimits.class),
            Map.entry("ModelField", ModelField.class),
            Map.entry("Latency", Latency.class),
            Map.entry("RefreshRequest", RefreshRequest.class),
            Map.entry("Difference", DifferenceJson.class),
            Map.entry("ModelChanges", ModelChangesRequest.class),
            Map.entry("ModelChange", ModelChangesRequest.ChangeJson.class),
            Map.entry("AuditEntry", AuditEntry.class),
            Map.entry("VerifyRequest", VerifyRequest.class),
            Map.entry("NotedHead", VerifyRequest.HeadJson.class),
            Map.entry("ChainProof", ChainProof.class),
            Map.entry("ChainHead", ChainProof.Head.class),
            Map.entry("BrokenLink", ChainProof.Broken.class),
            Map.entry("Templates", TemplatesJson.class),
            Map.entry("Template", Template.class),
            Map.entry("MotionPreset", MotionPreset.class),
            Map.entry("Platform", PlatformSpec.class),
            Map.entry("AdminPlatform", PlatformOverview.class),
            Map.entry("PlatformDraft", PlatformDraft.class),
            Map.entry("Edges", PlatformDraft.Edges.class),
            Map.entry("PlatformRequest", AdminPlatformsResource.PlatformRequest.class),
            Map.entry("PlatformRestore", AdminPlatformsResource.RestoreRequest.class),
            Map.entry("PlatformFile", PlatformFileResource.PlatformFile.class),
            Map.entry("PlatformFileRequest", PlatformFileResource.PlatformFileRequest.class),
            Map.entry("ShelfVersion", AdminPlatformsResource.VersionJson.class),
            Map.entry("SafeArea", PlatformSpec.SafeArea.class),
            Map.entry("Voice", Voice.class),
            Map.entry("Me", MeJson.class),
            Map.entry("Workspace", MeJson.WorkspaceJson.class),
            Map.entry("Credits", MeJson.CreditsJson.class),
            Map.entry("WorkspaceRequest", WorkspaceRequest.class),
            Map.entry("WorkspacePatch", WorkspacePatch.class),
            Map.entry("TransferRequest", TransferRequest.class),
            Map.entry("Member", MemberJson.class),
            Map.entry("MemberRequest", MemberRequest.class),
            Map.entry("InvitationRequest", InvitationRequest.class),
            Map.entry("Invitation", InvitationJson.class),
            Map.entry("AcceptRequest", AcceptRequest.class),
            Map.entry("TokenRequest", TokenRequest.class),
            Map.entry("Token", TokenJson.class),
            Map.entry("UserRequest", UserRequest.class),
            Map.entry("NewUser", UsersResource.UserCreated.class),
            Map.entry("User", UserJson.class),
            Map.entry("Tier", Tier.class),
            Map.entry("AdminTier", AdminTierJson.class),
            Map.entry("TierChange", TierChange.class),
            Map.entry("WorkspaceTier", WorkspaceTierResource.WorkspaceTier.class),
            Map.entry("CreditAdjustment", WorkspaceCreditsResource.Adjustment.class),
            Map.entry("AdjustedCredits", WorkspaceCreditsResource.AdjustedJson.class),
            Map.entry("RefundRequest", RefundResource.RefundRequest.class),
            Map.entry("Refund", RefundJob.Refunded.class),
            Map.entry("LedgerProof", LedgerProofResource.ProofJson.class),
            Map.entry("TierAllowance", AllowanceJson.class),
            Map.entry("UsedMoney", AllowanceJson.Spend.class),
            Map.entry("UsedCount", AllowanceJson.Count.class),
            Map.entry("UsedRuns", AllowanceJson.Runs.class),
            Map.entry("Movement", StatementJson.class),
            Map.entry("MovementEntry", StatementJson.EntryJson.class),
            Map.entry("UserPatch", UserPatch.class),
            Map.entry("PasswordReset", PasswordReset.class),
            Map.entry("NewPassword", UsersResource.NewPassword.class),
            Map.entry("AdminWorkspace", AdminWorkspacesResource.AdminWorkspaceJson.class),
            Map.entry("Overview", OverviewJson.class),
            Map.entry("LivingNode", Overview.Node.class),
            Map.entry("Metrics", MetricsJson.class),
            Map.entry("RunFigures", RunFigures.class),
            Map.entry("Conversion", OperatingMetrics.Conversion.class),
            Map.entry("Activity", OperatingMetrics.Activity.class),
            Map.entry("StudioRuns", OperatingMetrics.Activity.StudioRuns.class),
            Map.entry("ModelPrice", ModelPrice.class),
            Map.entry("OwnPriceRule", PriceRule.Metered.class),
            Map.entry("OwnPriceRate", PriceRule.Rate.class),
            Map.entry("PriceVersion", PriceVersionJson.class),
            Map.entry("PriceDraft", PriceDraftRequest.class),
            Map.entry("PriceTable", AdminPricesResource.ReadTable.class),
            Map.entry("PriceEffect", PriceEffectJson.class),
            Map.entry("PriceEffectLine", PriceEffectJson.LineJson.class),
            Map.entry("MonthUsage", UsageJson.class),
            Map.entry("UsageLine", UsageJson.LineJson.class),
            Map.entry("UsageSavings", UsageJson.SavingsJson.class),
            Map.entry("Budget", BudgetJson.class),
            Map.entry("BudgetRequest", BudgetRequest.class),
            Map.entry("BudgetPatch", BudgetPatch.class),
            Map.entry("Webhook", WebhookJson.class),
            Map.entry("WebhookRequest", WebhookRequest.class),
            Map.entry("WebhookPatch", WebhookPatch.class),
            Map.entry("Delivery", DeliveryJson.class),
            Map.entry("MailWishes", MailWishesJson.class),
            Map.entry("MailWishesPatch", MailWishesPatch.class),
            Map.entry("Policy", PolicyJson.class),
            Map.entry("AdminPolicy", AdminPolicyJson.class),
            Map.entry("PolicyRequest", PolicyRequest.class),
            Map.entry("Approval", ApprovalJson.class),
            Map.entry("AdminApproval", AdminApprovalJson.class),
            Map.entry("ReasonRequest", AdminApprovalsResource.ReasonRequest.class),
            Map.entry("ReviewLink", ReviewLinkJson.class),
            Map.entry("ReviewLinkRequest", ReviewLinkRequest.class),
            Map.entry("RejectRequest", RejectRequest.class),
            Map.entry("Problem", ProblemJson.class),
            Map.entry("Violation", ProblemJson.ViolationJson.class));

    static final Map<String, List<String>> ENUMS = Map.ofEntries(
            Map.entry("Studio", keys(Studio.values())),
            Map.entry("Operation", keys(OperationKind.values())),
            Map.entry("Quality", keys(Quality.values())),
            Map.entry("Standing", keys(Standing.values())),
            Map.entry("DifferenceKind", keys(ModelDifference.Kind.values())),
            Map.entry("Resolution", keys(Resolution.values())),
            Map.entry("AspectRatio", keys(AspectRatio.values())),
            Map.entry("Motion", keys(Motion.values())),
            Map.entry("TurnOrder", keys(TurnOrder.values())),
            Map.entry("Medium", keys(Medium.values())),
            Map.entry("CostBy", keys(CostBy.values())),
            Map.entry("MediaKind", keys(MediaKind.values())),
            Map.entry("RenditionKind", keys(RenditionKind.values())),
            Map.entry("AssetState", keys(AssetState.values())),
            Map.entry("AssetSort", lower(AssetFilter.Sort.values())),
            Map.entry("JobState", keys(JobState.values())),
            Map.entry("AttemptState", keys(AttemptState.values())),
            Map.entry("TierFeature", keys(TierFeature.values())),
            Map.entry("MovementKind", keys(PostingKind.values())),
            Map.entry("Tampering", keys(ChainProof.What.values())),
            Map.entry("FlaggedRule", keys(FlaggedRule.values())),
            Map.entry("LikenessRule", keys(LikenessRule.values())),
            Map.entry("PersonalDataRule", keys(PersonalDataRule.values())),
            Map.entry("ApprovalState", keys(ApprovalState.values())),
            Map.entry("EventKind", keys(EventKind.values())),
            Map.entry("DeliveryState", keys(DeliveryState.values())),
            Map.entry("MailKind", keys(MailKind.values())),
            Map.entry("SwitchedOff", keys(SwitchedOff.values())),
            Map.entry("ShelfState", keys(ShelfRevision.State.values())),
            Map.entry("Scope", keys(Scope.values())),
            Map.entry("MemberRole", keys(MemberRole.values())),
            Map.entry("UserSort", lower(PeopleFilter.Sort.values())),
            Map.entry("Role", lower(Role.values())));

    /** The requests of the operations: what stands in them is told by {@link OperationSchemasTest}. */
    static final Map<String, OperationKind> REQUESTS = OperationStudio.OPERATIONS.stream()
            .collect(Collectors.toMap(operation -> operation.request().getSimpleName(), Function.identity()));

    /** Lists, which are one record of several kinds. */
    static final Set<String> PAGES = Set.of(
            "JobPage",
            "AssetPage",
            "UserPage",
            "AuditPage",
            "ProviderList",
            "AdminProviderList",
            "AdminModelList",
            "AdminTierList",
            "AdminPlatformList",
            "ShelfVersionList",
            "MovementPage",
            "DifferenceList",
            "VoiceList",
            "WorkspaceList",
            "TokenList",
            "AdminWorkspacePage",
            "MemberList",
            "BudgetList",
            "WebhookList",
            "DeliveryList",
            "PriceVersionList",
            "InvitationList",
            "PolicyList",
            "AdminPolicyList",
            "ApprovalList",
            "AdminApprovalList",
            "ReviewLinkList");

    private WireTypes() {}

    /** As it stands in JSON. */
    static String name(RecordComponent component) {
        try {
            JsonProperty own = component
                    .getDeclaringRecord()
                    .getDeclaredField(component.getName())
                    .getAnnotation(JsonProperty.class);
            return own == null ? component.getName() : own.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("Every component has a field", e);
        }
    }

    /** What is wrong with a property, if anything is. */
    static Optional<String> mismatch(Type type, JsonNode property, OpenApiDocument document) {
        if (property.isMissingNode()) {
            return Optional.of("is not described");
        }
        if (type instanceof ParameterizedType generic
                && generic.getRawType() != Map.class
                && generic.getRawType() != ByOperation.class) {
            return property.path("type").asText().equals("array")
                    ? mismatch(generic.getActualTypeArguments()[0], property.path("items"), document)
                    : Optional.of("is a list");
        }
        if (type == Object.class
                || type == JsonNode.class && !property.has("type")
                || property.has("oneOf")
                || property.has("anyOf")) {
            return Optional.empty();
        }
        if (type instanceof Class<?> record && record.isRecord() && !isText(record)) {
            return refersTo(property, record) ? Optional.empty() : Optional.of("is a " + record.getSimpleName());
        }
        JsonNode described = document.resolved(property);
        String wanted = jsonType(type);
        String told = described.path("type").asText()
                + (described.has("format")
                                && FORMATS.contains(described.path("format").asText())
                        ? " " + described.path("format").asText()
                        : "");
        return wanted.equals(told) || wanted.equals("string") && told.equals("string date-time")
                ? Optional.empty()
                : Optional.of("is " + wanted + ", described as " + told);
    }

    private static final Set<String> FORMATS = Set.of("uuid", "date-time", "int32", "int64");

    private static boolean refersTo(JsonNode property, Class<?> record) {
        String name = property.path("$ref").asText().replaceAll(".*/", "");
        return record.equals(RECORDS.get(name));
    }

    /** Whether a record stands in JSON as its only value. */
    private static boolean isText(Class<?> record) {
        return Stream.concat(Arrays.stream(record.getDeclaredFields()), Arrays.stream(record.getDeclaredMethods()))
                .anyMatch(member -> member.isAnnotationPresent(JsonValue.class));
    }

    private static String jsonType(Type type) {
        if (type instanceof Class<?> record && record.isRecord()) {
            return "string";
        }
        if (type == UUID.class) {
            return "string uuid";
        }
        if (type == Instant.class) {
            return "string date-time";
        }
        if (type == int.class || type == Integer.class) {
            return "integer int32";
        }
        if (type == long.class || type == Long.class) {
            return "integer int64";
        }
        if (type == double.class || type == Double.class || type == BigDecimal.class) {
            return "number";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "boolean";
        }
        return type == String.class || type instanceof Class<?> other && other.isEnum() ? "string" : "object";
    }

    private static List<String> keys(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> Json.write(value).replace("\"", ""))
                .toList();
    }

    private static List<String> lower(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
