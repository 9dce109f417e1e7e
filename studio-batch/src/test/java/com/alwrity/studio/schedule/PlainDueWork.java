package com.alwrity.studio.schedule;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import javax.sql.DataSource;

/** The statements of the domain on connections of the test's own, without a container. */
final class PlainDueWork extends DueWork {

    private final DataSource dataSource;
    private final Connection joined;

    private PlainDueWork(DataSource dataSource, Connection joined, Clock clock) {
        super(clock);
        this.dataSource = dataSource;
        this.joined = joined;
    }

    static PlainDueWork committed(DataSource dataSource, Clock clock) {
        return new PlainDueWork(dataSource, null, clock);
    }

    /** Leaves it to the test to commit or to roll back. */
    static PlainDueWork joining(Connection transaction, Clock clock) {
        return new PlainDueWork(null, transaction, clock);
    }

    @Override
    protected void write(String sql, String task, String instance, OffsetDateTime due) {
        try {
            if (joined != null) {
                execute(joined, sql, task, instance, due);
                return;
            }
            try (Connection connection = dataSource.getConnection()) {
                execute(connection, sql, task, instance, due);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static void execute(Connection connection, String sql, String task, String instance, OffsetDateTime due)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql.replaceAll("\\?\\d", "?"))) {
            statement.setString(1, task);
            statement.setString(2, instance);
            statement.setObject(3, due);
            statement.executeUpdate();
        }
    }
}
