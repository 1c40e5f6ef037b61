package vn.thidua.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.thidua.bench.BenchTable;
import vn.thidua.identity.SignedIn;
import vn.thidua.support.Database;
import vn.thidua.support.DatabaseTest;

/** Rankings of a bloc and of a whole province. */
@DatabaseTest
@Import(ScoreProvince.class)
class ScoreBench {

    private static final int[] SIZES = {1, 2, 4};

    @Autowired
    Database database;

    @Autowired
    DataSource dataSource;

    @Autowired
    ScoreProvince province;

    @Autowired
    RankingQueries rankings;

    @Autowired
    ScoreReader reader;

    @Autowired
    ScoreRecount recount;

    @Autowired
    ScoringTables tables;

    @BeforeEach
    void begin() {
        database.clean();
        tables.forget();
        SignedIn.asBoard();
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    /** The ranking of a bloc beside the statement its entries are read with, and how it grows with the bloc. */
    @Test
    void rankingOfABlocBesideTheBareStatement() throws Exception {
        assumeTrue(BenchTable.wants("score.ranking"));
        var perEntry = new double[SIZES.length];
        for (int i = 0; i < SIZES.length; i++) {
            begin();
            int units = 15 * SIZES[i];
            var made = province.make(1, units, 230, 1);
            var bloc = made.blocs().getFirst();
            assertThat(rankings.live(bloc, made.lastYear()).units()).hasSize(units);
            var round = made.rounds().getFirst();
            try (var connection = dataSource.getConnection()) {
                var medians = BenchTable.medians(
                        i == 0 ? 500 : 50,
                        i == 0 ? 150 : 50,
                        () -> BenchTable.nanos(() -> rankings.live(bloc, made.lastYear())),
                        () -> BenchTable.nanos(() -> readBare(connection, round)));
                perEntry[i] = medians[0] * 1_000 / (units * 230);
                if (i == 0) {
                    BenchTable.row("score.ranking", medians[0], "ms", medians[1], 1.5);
                } else {
                    BenchTable.row("score.ranking." + SIZES[i] + "x", medians[0], "ms", medians[1]);
                }
            }
        }
        growth("score.ranking.growth", perEntry);
    }

    /** Every entry of every unit read, computed again by its rule and added up, at one, two and four times the size. */
    @Test
    void wholeProvinceComputedAgain() {
        assumeTrue(BenchTable.wants("score.province"));
        var perEntry = new double[SIZES.length];
        for (int i = 0; i < SIZES.length; i++) {
            begin();
            int units = 500 * SIZES[i];
            var made = province.make(units / 20, 20, 40, 1);
            computeAgain(made);
            computeAgain(made);
            var seconds = BenchTable.nanos(() -> assertThat(computeAgain(made)).isEqualTo(units)) / 1e9;
            perEntry[i] = seconds / (units * 40) * 1e6;
            if (units == 2_000) {
                BenchTable.row("score.province.2000", seconds, "s", 3, 1);
            } else {
                BenchTable.row("score.province." + units, seconds, "s");
            }
        }
        growth("score.province.growth", perEntry);
    }

    /** What one entry costs at twice and four times the size, beside what it costs at the size itself. */
    private static void growth(String name, double[] perEntry) {
        BenchTable.row(name + ".2x", perEntry[1], "µs", perEntry[0]);
        BenchTable.row(name + ".4x", perEntry[2], "µs", perEntry[0], 1.5);
    }

    /** Units computed. */
    private int computeAgain(ScoreProvince.Made made) {
        int units = 0;
        for (var round : made.rounds()) {
            units += recount.of(round, reader.round(round).orElseThrow().tableId())
                    .scores()
                    .size();
        }
        return units;
    }

    private static Object readBare(Connection connection, long round) throws SQLException {
        Object last = null;
        try (var statement = connection.prepareStatement(ScoreReader.SCORED_SQL)) {
            statement.setLong(1, round);
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
