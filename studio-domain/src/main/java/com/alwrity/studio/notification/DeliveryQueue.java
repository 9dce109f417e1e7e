package com.alwrity.studio.notification;

/** Has something sent as soon as the transaction has committed. */
public interface DeliveryQueue {
    void enqueue(Outgoing outgoing);
}
