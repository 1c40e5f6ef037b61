package vn.thidua.vote;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;
import vn.thidua.meeting.Seat;

/**
 * Casting alone, without the rest of the program, on a database that may vanish at any moment: for drills that kill
 * servers and programs. Units and conference are numbers only; the round is what {@link RoundService#open} would leave.
 */
final class CastWorld {

    /** A database reached anew for every connection. */
    record Address(String url, String user, String password) {

        Connection connect() throws SQLException {
            return DriverManager.getConnection(
                    url + (url.contains("?") ? "&" : "?") + "connectTimeout=2000&socketTimeout=8000", user, password);
        }
    }

    final JdbcClient sql;
    final RoundKeys keys;
    final CastService casting;

    CastWorld(Supplier<Address> address, Path keyFolder) {
        var dataSource = new AbstractDataSource() {
            @Override
            public Connection getConnection() throws SQLException {
                return address.get().connect();
            }

            @Override
            public Connection getConnection(String user, String password) throws SQLException {
                return getConnection();
            }
        };
        sql = JdbcClient.create(dataSource);
        keys = new RoundKeys(keyFolder);
        casting = new CastService(sql, new OpenRounds(new RoundStore(sql)), keys, new Retry(), dataSource);
    }

    static void migrate(Address address) {
        Flyway.configure()
                .dataSource(address.url(), address.user(), address.password())
                .locations("classpath:db/migration")
                .cleanDisabled(false)
                .load()
                .migrate();
    }

    /** An open round with so many rights to vote and two nominees. */
    void open(Address address, long round, int voters) throws SQLException {
        var key = keys.create(round);
        try (var connection = address.connect();
                var statement = connection.createStatement()) {
            statement.execute("set foreign_key_checks = 0");
            connection.setAutoCommit(false);
            try (var insert = connection.prepareStatement("insert into vote_round (id, meeting_id, motion_id, round_no,"
                    + " method, state, n_options, min_choices, max_choices, seats, base, strict, quorum_num, quorum_den,"
                    + " self_vote, written_votes, blank_valid, max_rounds, places_per_seat, decider, rule_source,"
                    + " unit_count, present_count, substitute_count, written_count, entitled_count, key_fpr, opened_at)"
                    + " values (?, ?, ?, 1, 'SECRET_ELECTRONIC', 'OPEN', 3, 0, 1, 1, 'TOTAL', false, 2, 3, 'ALLOWED',"
                    + " true, false, 2, 2, 'HEAD_AND_DEPUTY', 'drill', ?, ?, 0, 0, ?, ?, utc_timestamp(6))")) {
                insert.setLong(1, round);
                insert.setLong(2, round);
                insert.setLong(3, round);
                insert.setInt(4, voters);
                insert.setInt(5, voters);
                insert.setInt(6, voters);
                insert.setBytes(7, key.fingerprint());
                insert.execute();
            }
            statement.execute("insert into vote_option values (" + round + ", 0, 'NOMINEE', 'A', 1), (" + round
                    + ", 1, 'NOMINEE', 'B', 2), (" + round + ", 2, 'NONE', 'Không', null)");
            try (var insert = connection.prepareStatement(
                    "insert into entitlement (id, round_id, unit_id, channel) values (?, ?, ?, 'ELECTRONIC')")) {
                for (int unit = 1; unit <= voters; unit++) {
                    insert.setBytes(1, Conference.key());
                    insert.setLong(2, round);
                    insert.setInt(3, unit);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            connection.commit();
        }
    }

    CastResult cast(long round, long unit, byte[] requestKey) {
        return casting.cast(new Seat(round, unit), new CastVote(round, List.of((int) (unit % 2)), requestKey));
    }

    /** The number a telephone would keep over restarts: for drills it follows from round and unit. */
    static byte[] keyOf(long round, long unit) {
        return Arrays.copyOf(
                AuditChain.sha256(
                        ByteBuffer.allocate(16).putLong(round).putLong(unit).array()),
                16);
    }

    /** Receipts in the box by unit. */
    Map<Long, String> stored(long round) {
        return sql
                .sql("select t.unit_id, e.tracker from envelope e join entitlement t on t.id = e.entitlement_id"
                        + " where e.round_id = ?")
                .param(round)
                .query((row, n) -> Map.entry(row.getLong(1), Receipts.words(row.getBytes(2))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How many of the sealed ballots open and hold what their unit cast. */
    long opened(long round) {
        var key = keys.of(
                round,
                sql.sql("select key_fpr from vote_round where id = ?")
                        .param(round)
                        .query((row, n) -> row.getBytes(1))
                        .single());
        return sql
                .sql("select t.id, t.unit_id, e.sealed from envelope e join entitlement t on t.id = e.entitlement_id"
                        + " where e.round_id = ?")
                .param(round)
                .query((row, n) -> Choices.positions(key.open(row.getBytes(1), row.getBytes(3)))
                        .equals(List.of((int) (row.getLong(2) % 2))))
                .list()
                .stream()
                .filter(right -> right)
                .count();
    }
}
