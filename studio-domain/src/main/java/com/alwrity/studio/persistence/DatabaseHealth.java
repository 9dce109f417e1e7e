package com.alwrity.studio.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether the database answers. */
@Readiness
@ApplicationScoped
public class DatabaseHealth implements HealthCheck {

    private static final int SECONDS = 5;

    @Resource(lookup = "jdbc/studio")
    private DataSource dataSource;

    @Override
    public HealthCheckResponse call() {
        try (Connection connection = dataSource.getConnection()) {
            return HealthCheckResponse.named("database")
                    .status(connection.isValid(SECONDS))
                    .build();
        } catch (SQLException unreachable) {
            return HealthCheckResponse.down("database");
        }
    }
}
