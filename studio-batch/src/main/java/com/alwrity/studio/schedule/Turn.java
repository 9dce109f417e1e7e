package com.alwrity.studio.schedule;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;

/**
 * Does a piece of work in a context of its own, as the container gives one to each call of a bean. A context that is
 * captured once and shared by many threads keeps one list of their connections, which breaks when two of them change
 * it; and a bean that is first used on a thread without any context gets no entity manager, ever.
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
public class Turn {

    public void take(Runnable work) {
        work.run();
    }
}
