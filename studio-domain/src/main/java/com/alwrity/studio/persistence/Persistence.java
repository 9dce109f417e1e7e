package com.alwrity.studio.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * The one entity manager that everything injects. The container fills a {@code @PersistenceContext} only on threads
 * that it knows to be the application's; a bean that is first used by a thread of a library would go without for ever.
 * So this one is made at the start, by {@link Migration}, and stands for all.
 */
@ApplicationScoped
public class Persistence {

    @PersistenceContext(unitName = "studio")
    private EntityManager entities;

    /** Of the transaction that the call is made in, as a container's own always is. */
    @Produces
    @ApplicationScoped
    EntityManager entities() {
        return entities;
    }

    void open() {
        if (entities == null) {
            throw new IllegalStateException("The container gave no entity manager");
        }
    }
}
