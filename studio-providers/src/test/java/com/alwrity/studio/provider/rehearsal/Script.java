package com.alwrity.studio.provider.rehearsal;

import com.alwrity.studio.provider.Fault;
import com.alwrity.studio.provider.ServiceStub;
import java.util.Optional;

/** What the rehearsal service does: how its tasks go, and how its answers go wrong. */
public final class Script {

    private final ServiceStub stub;
    private int steps = 2;
    private String failure;
    private String price;
    private String stopPrice;
    private boolean stopsAtOnce = true;
    private boolean searchable = true;

    Script(ServiceStub stub) {
        this.stub = stub;
    }

    /** How the next orders go wrong. */
    public Script orders(Fault... faults) {
        stub.goWrong(ServiceStub.SUBMIT, faults);
        return this;
    }

    /** How the next polls go wrong. */
    public Script polls(Fault... faults) {
        stub.goWrong(ServiceStub.POLL, faults);
        return this;
    }

    /** How the next stops go wrong. */
    public Script stops(Fault... faults) {
        stub.goWrong(RehearsalServer.STOP, faults);
        return this;
    }

    /** How the next results go wrong. */
    public Script results(Fault... faults) {
        stub.goWrong(ServiceStub.RESULT, faults);
        return this;
    }

    /** Whether it can look for an attempt's task; where it cannot, it says 503. */
    public synchronized Script searchable(boolean canLook) {
        searchable = canLook;
        return this;
    }

    /** New tasks end with the poll of this number. */
    public synchronized Script endsAfterPolls(int polls) {
        steps = polls;
        return this;
    }

    /** New tasks never end by themselves. */
    public synchronized Script neverEnds() {
        steps = 0;
        return this;
    }

    /** New tasks fail with this code in the end; null lets them succeed. */
    public synchronized Script fails(String code) {
        failure = code;
        return this;
    }

    /** What finished tasks say they charged, in dollars; null says nothing. */
    public synchronized Script charges(String dollars) {
        price = dollars;
        return this;
    }

    /** What stopped tasks say they charged, in dollars; null says nothing. */
    public synchronized Script chargesForStopped(String dollars) {
        stopPrice = dollars;
        return this;
    }

    /** A stop is noted first and shows at the next poll. */
    public synchronized Script stopsLater() {
        stopsAtOnce = false;
        return this;
    }

    synchronized boolean searchable() {
        return searchable;
    }

    synchronized int steps() {
        return steps;
    }

    synchronized Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    synchronized Optional<String> charge(String state) {
        return Optional.ofNullable(state.equals("stopped") ? stopPrice : price);
    }

    synchronized boolean stopsAtOnce() {
        return stopsAtOnce;
    }
}
