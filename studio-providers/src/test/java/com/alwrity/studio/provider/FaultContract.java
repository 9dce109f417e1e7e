package com.alwrity.studio.provider;

/**
 * What may go wrong between the studio and a service, and what must come of it. An adapter's test runs the service's
 * {@link ServiceStub} with the routes {@code submit}, {@code poll} and {@code result}, and gives the adapter about a
 * second of patience.
 */
public interface FaultContract extends SubmitFaults, PollFaults, ResultFaults {}
