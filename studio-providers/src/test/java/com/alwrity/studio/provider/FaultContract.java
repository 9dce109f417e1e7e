package com.alwrity.studio.provider;

/**
 * What may go wrong between the studio and a service, and what must come of it. An adapter's test runs the service's
 * {@link ServiceStub} with the routes {@code submit}, {@code poll} and {@code result}, and gives the adapter the
 * {@link Patience} of tests.
 */
public interface FaultContract extends SubmitFaults, PollFaults, ResultFaults {}
