package com.alwrity.studio.job;

import com.alwrity.studio.api.MoneyJson;
import com.alwrity.studio.preflight.QuoteJson;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** How the price of a job came about. */
public record CostSheetJson(
        UUID jobId,
        UUID quoteId,
        int runs,
        MoneyJson quoted,
        MoneyJson ceiling,
        List<QuoteJson.DriverJson> drivers,
        int prices,
        Instant pricedSince,
        int policyVersion,
        MoneyJson estimate,
        MoneyJson actual,
        MoneyJson paid,
        Double seconds,
        MoneyJson perSecond,
        List<JobJson.AttemptJson> attempts) {

    static CostSheetJson of(CostSheet sheet) {
        JobView job = sheet.job();
        return new CostSheetJson(
                job.id(),
                job.quoteId(),
                sheet.runs(),
                MoneyJson.of(sheet.quoted()),
                MoneyJson.of(sheet.ceiling()),
                sheet.drivers().stream().map(QuoteJson.DriverJson::of).toList(),
                sheet.prices(),
                sheet.pricedSince().orElse(null),
                job.policyVersion(),
                MoneyJson.of(job.estimate()),
                MoneyJson.of(job.actual()),
                MoneyJson.of(sheet.paid()),
                sheet.seconds().orElse(null),
                MoneyJson.of(sheet.perSecond().orElse(null)),
                job.attempts().stream().map(JobJson.AttemptJson::of).toList());
    }
}
