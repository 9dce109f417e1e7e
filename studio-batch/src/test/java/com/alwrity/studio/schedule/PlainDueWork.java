package com.alwrity.studio.schedule;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
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
    protected void write(String sql, Object... values) {
        try {
            if (joined != null) {
                execute(joined, sql, values);
                return;
            }
            try (Connection connection = dataSource.getConnection()) {
                execute(connection, sql, values);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static void execute(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql.replaceAll("\\?\\d", "?"))) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
