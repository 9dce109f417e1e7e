package com.alwrity.studio.job;

import com.alwrity.studio.preflight.QuoteJson;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;

/** What became of an order: its jobs, and the quote that they run under. */
public record SubmittedJson(List<JobJson> jobs, QuoteJson quote) {

    /** Accepted, with the place to look at for the first of the jobs. */
    public static Response accepted(Submitted submitted, Locale locale) {
        SubmittedJson body = new SubmittedJson(
                submitted.jobs().stream().map(job -> JobJson.of(job, locale)).toList(),
                QuoteJson.of(submitted.quote(), locale));
        return Response.accepted(body)
                .header(
                        HttpHeaders.LOCATION,
                        JobJson.path(submitted.jobs().get(0).id()))
                .build();
    }
}
