package vn.thidua.bloc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import vn.thidua.bench.BenchTable;
import vn.thidua.identity.SignedIn;
import vn.thidua.shared.Messages;
import vn.thidua.shared.table.ColumnMapping;
import vn.thidua.shared.table.ImportProgress;
import vn.thidua.shared.table.RowStatus;
import vn.thidua.shared.table.TableFile;
import vn.thidua.shared.table.TableImporter;
import vn.thidua.shared.table.TableScope;
import vn.thidua.support.Database;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.ProvinceGenerator;

/** The board of a large province, one move on it, and a large import. */
@DatabaseTest
class CompositionBench {

    private static final int BLOCS = 100;
    private static final int UNITS = 2_000;
    private static final String PROVINCE = "Tỉnh sinh tự động";

    @Autowired
    Database database;

    @Autowired
    DataSource dataSource;

    @Autowired
    BoardQueries boards;

    @Autowired
    BoardReader reader;

    @Autowired
    BoardService service;

    @Autowired
    CompositionService compositions;

    @Autowired
    MembershipTable table;

    @Autowired
    TableImporter importer;

    @Autowired
    Messages messages;

    @TempDir
    Path folder;

    @BeforeEach
    void begin() {
        database.clean();
        SignedIn.asBoard();
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void boardReadAgainBesideTheBareStatements() throws Exception {
        assumeTrue(BenchTable.wants("board.read"));
        var draft = draft();
        var head = reader.board(draft);
        assertThat(head.blocs()).hasSize(BLOCS);
        assertThat(head.cards()).hasSize(UNITS);

        try (var connection = dataSource.getConnection()) {
            var medians = BenchTable.medians(
                    40,
                    80,
                    () -> BenchTable.nanos(() -> boards.board(draft)),
                    () -> BenchTable.nanos(() -> readBare(connection, head.head())));
            BenchTable.row("board.read", medians[0], "ms", medians[1], 1.5);
        }
    }

    @Test
    void oneMoveBesideTheBareUpdate() throws Exception {
        assumeTrue(BenchTable.wants("board.move"));
        var draft = draft();
        var targets = database.sql()
                .sql("select id from bloc_year where composition_id = ? order by id limit 2")
                .param(draft)
                .query(Long.class)
                .list();
        var units = database.sql()
                .sql(
                        "select unit_id from membership where composition_id = ? and lead_slot is null order by id limit 2")
                .param(draft)
                .query(Long.class)
                .list();
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            var turn = new int[1];
            var medians = BenchTable.medians(
                    50,
                    200,
                    () -> {
                        var card = CardSeen.regular(units.get(0), version(draft, units.get(0)));
                        var to = targets.get(turn[0]++ % 2);
                        return BenchTable.nanos(
                                () -> service.move(new MoveUnits(draft, List.of(card), to, null, "", null)));
                    },
                    () -> BenchTable.nanos(
                            () -> updateBare(connection, draft, units.get(1), targets.get(turn[0] % 2))));
            BenchTable.row("board.move", medians[0], "ms", medians[1]);
        }
    }

    @Test
    void importOfTwentyThousandRows() throws Exception {
        assumeTrue(BenchTable.wants("import.rows"));
        for (int rows : new int[] {5_000, 10_000, 20_000}) {
            database.clean();
            var file = file(rows);
            var seconds = BenchTable.nanos(() -> take(file, rows, ImportProgress.NONE)) / 1e9;
            if (rows == 20_000) {
                BenchTable.row("import.rows.20000", seconds, "s", 20, 1);
            } else {
                BenchTable.row("import.rows." + rows, seconds, "s");
            }
        }
    }

    /** Live heap above the start, looked at after collections in the middle of the dry run and of the application. */
    @Test
    void importKeepsTheHeapConstant() throws Exception {
        assumeTrue(BenchTable.wants("import.heap"));
        take(file(1_000), 1_000, ImportProgress.NONE);
        var peaks = new double[3];
        var sizes = new int[] {5_000, 10_000, 20_000};
        for (int i = 0; i < sizes.length; i++) {
            database.clean();
            var rows = sizes[i];
            var file = file(rows);
            var start = liveMegabytes();
            var peak = new double[1];
            take(file, rows, (done, total) -> {
                if (done % 2_500 == 0) {
                    peak[0] = Math.max(peak[0], liveMegabytes() - start);
                }
                return true;
            });
            peaks[i] = peak[0];
            BenchTable.row("import.heap." + rows, peaks[i], "MB");
        }
        BenchTable.row("import.heap.growth", Math.max(0, peaks[2] - peaks[0]), "MB", 16, 1);
    }

    private static double liveMegabytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    }

    private TableFile file(int rows) throws IOException {
        return TableFile.open(new ProvinceGenerator(BLOCS, UNITS, 7)
                .write(folder.resolve("rows" + rows + ".csv"), PROVINCE, 2010, rows));
    }

    private void take(TableFile file, int rows, ImportProgress progress) {
        var mapping = ColumnMapping.recognise(table.columns(), file.header(), messages);
        try (var preview = importer.preview(table, file, mapping, TableScope.EVERYTHING, progress);
                var outcome = importer.apply(preview, TableImporter.Mode.ALL, progress)) {
            assertThat(outcome.lines().count(RowStatus.NEW)).isEqualTo(rows);
        }
    }

    /** A draft of 2012 on the published year 2011, which differs a little from 2010. */
    private long draft() throws IOException {
        take(file(2 * UNITS), 2 * UNITS, ImportProgress.NONE);
        var newest = database.sql()
                .sql("select max(id) from composition")
                .query(Long.class)
                .single();
        compositions.publish(newest, new Decision("SINH/QĐ", LocalDate.of(2011, 1, 10)));
        var province =
                database.sql().sql("select id from province").query(Long.class).single();
        var draft = compositions.startDraft(compositions.ensureYear(province, 2012), "Phương án sinh", newest);
        database.sql()
                .sql("analyze table membership, bloc_year, unit, unit_name")
                .query()
                .listOfRows();
        return draft;
    }

    private Integer version(long draft, long unit) {
        return database.sql()
                .sql("select version from membership where composition_id = ? and unit_id = ?")
                .params(draft, unit)
                .query(Integer.class)
                .single();
    }

    private static void updateBare(Connection connection, long draft, long unit, long bloc) throws SQLException {
        try (var statement = connection.prepareStatement("update membership set bloc_year_id = ?, version = version + 1"
                + " where composition_id = ? and level = 'TINH' and unit_id = ? and seat = 0")) {
            statement.setLong(1, bloc);
            statement.setLong(2, draft);
            statement.setLong(3, unit);
            statement.executeUpdate();
        }
        connection.commit();
    }

    /** The board's own statements, every column of every row fetched, nothing made of them. */
    private static void readBare(Connection connection, BoardSnapshot.Head head) throws SQLException {
        var basedOn = read(connection, BoardReader.HEAD_SQL, head.compositionId());
        read(connection, BoardReader.BLOCS_SQL, head.compositionId());
        read(connection, BoardReader.HEADS_SQL, head.year(), head.compositionId());
        var values = new MapSqlParameterSource(Map.of(
                "composition", head.compositionId(),
                "basedOn", basedOn,
                "province", head.provinceId(),
                "firstDay", LocalDate.of(head.year(), 1, 1),
                "day", LocalDate.of(head.year(), 12, 31)));
        var parsed = NamedParameterUtils.parseSqlStatement(BoardReader.CARDS_SQL);
        read(
                connection,
                NamedParameterUtils.substituteNamedParameters(parsed, values),
                NamedParameterUtils.buildValueArray(parsed, values, null));
    }

    private static Object read(Connection connection, String sql, Object... params) throws SQLException {
        Object last = null;
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < params.length; i++) {
                var param = params[i] instanceof org.springframework.jdbc.core.SqlParameterValue typed
                        ? typed.getValue()
                        : params[i];
                statement.setObject(i + 1, param);
            }
            try (var rows = statement.executeQuery()) {
                var columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int column = 1; column <= columns; column++) {
                        last = rows.getObject(column);
                    }
                }
            }
        }
        return last;
    }
}
