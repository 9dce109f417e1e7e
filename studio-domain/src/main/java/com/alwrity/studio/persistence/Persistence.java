package com.alwrity.studio.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import javax.sql.DataSource;

/**
 * The one entity manager that everything injects, and the one data source of those that read row by row. The container
 * fills a {@code @PersistenceContext} only on threads that it knows to be the application's; a bean that is first used
 * by a thread of a library would go without for ever. So this one is made at the start, by {@link Migration}, and stands
 * for all.
 */
@ApplicationScoped
public class Persistence {

    @PersistenceContext(unitName = "studio")
    private EntityManager entities;

    @Resource(lookup = "jdbc/studio")
    private DataSource dataSource;

    /** Of the transaction that the call is made in, as a container's own always is. */
    @Produces
    @ApplicationScoped
    EntityManager entities() {
        return entities;
    }

    /** Its connections belong to the transaction that they are asked for in. */
    @Produces
    @ApplicationScoped
    DataSource dataSource() {
        return dataSource;
    }

    void open() {
        if (entities == null || dataSource == null) {
            throw new IllegalStateException("The container gave no entity manager or no data source");
        }
    }
}
