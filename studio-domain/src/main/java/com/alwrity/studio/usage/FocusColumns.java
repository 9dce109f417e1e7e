package com.alwrity.studio.usage;

import com.alwrity.studio.ledger.BillingMonth;
import com.alwrity.studio.ledger.Money;
import java.util.Arrays;
import java.util.List;

/**
 * The columns of FOCUS 1.2 that a usage charge must have, and those optional ones that there is something to say in.
 * The studio sells and invoices; whoever runs the model publishes it.
 */
final class FocusColumns implements UsageExport.Columns {

    private static final String SELLER = "Video Studio";

    private final UsageExport.Account account;
    private final BillingMonth month;

    FocusColumns(UsageExport.Account account, BillingMonth month) {
        this.account = account;
        this.month = month;
    }

    @Override
    public List<String> names() {
        return List.of(
                "BilledCost",
                "BillingAccountId",
                "BillingAccountName",
                "BillingAccountType",
                "BillingCurrency",
                "BillingPeriodEnd",
                "BillingPeriodStart",
                "ChargeCategory",
                "ChargeClass",
                "ChargeDescription",
                "ChargeFrequency",
                "ChargePeriodEnd",
                "ChargePeriodStart",
                "ConsumedQuantity",
                "ConsumedUnit",
                "ContractedCost",
                "ContractedUnitPrice",
                "EffectiveCost",
                "InvoiceIssuerName",
                "ListCost",
                "ListUnitPrice",
                "PricingCategory",
                "PricingCurrency",
                "PricingQuantity",
                "PricingUnit",
                "ProviderName",
                "PublisherName",
                "RegionId",
                "RegionName",
                "ResourceId",
                "ResourceName",
                "ResourceType",
                "ServiceCategory",
                "ServiceName",
                "ServiceSubcategory",
                "SkuId",
                "SkuMeter",
                "SkuPriceId",
                "SubAccountId",
                "SubAccountName",
                "SubAccountType",
                "Tags");
    }

    @Override
    public List<Object> of(EndedRun run) {
        return Arrays.asList(
                cost(run),
                account.id(),
                account.name(),
                "Workspace",
                Money.CURRENCY,
                month.end(),
                month.start(),
                "Usage",
                null,
                run.title(),
                "Usage-Based",
                run.finished(),
                run.created(),
                consumed(run),
                consumed(run) == null ? null : "Seconds",
                cost(run),
                null,
                cost(run),
                SELLER,
                cost(run),
                null,
                "Standard",
                Money.CURRENCY,
                1,
                "Runs",
                SELLER,
                run.provider() == null ? SELLER : run.provider(),
                null,
                null,
                run.id(),
                run.title(),
                "Job",
                "AI and Machine Learning",
                run.studio(),
                "Generative AI",
                run.operation(),
                run.operation(),
                run.model(),
                run.userId(),
                run.user(),
                "Member",
                "{}");
    }

    private static String cost(EndedRun run) {
        return run.paid().inMoney().plain();
    }

    /** Seconds of video; null where none were made. */
    private static Double consumed(EndedRun run) {
        return run.seconds() > 0 ? run.seconds() : null;
    }
}
