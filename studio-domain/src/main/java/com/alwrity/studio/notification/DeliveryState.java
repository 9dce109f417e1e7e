package com.alwrity.studio.notification;

/** Where a delivery stands. */
public enum DeliveryState {
    /** It was not taken yet and is tried again. */
    PENDING,
    DELIVERED,
    /** Nothing more is tried, unless somebody asks for it. */
    FAILED
}
