package vn.thidua.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
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

/** Rankings of a bloc and of a whole province, and cells saved by twenty people. */
@DatabaseTest
@Import(ScoreProvince.class)
class ScoreBench {

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
    ScoringTables tables;

    @Autowired
    ScoreService scores;

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

    @Test
    void rankingOfABlocBesideTheBareStatement() throws Exception {
        assumeTrue(BenchTable.wants("score.ranking"));
        var made = province.make(1, 15, 230, 1);
        var bloc = made.blocs().getFirst();
        assertThat(rankings.live(bloc, made.lastYear()).units()).hasSize(15);
        var round = made.rounds().getFirst();
        try (var connection = dataSource.getConnection()) {
            var medians = BenchTable.medians(
                    40,
                    80,
                    () -> BenchTable.nanos(() -> rankings.live(bloc, made.lastYear())),
                    () -> BenchTable.nanos(() -> readBare(connection, round)));
            BenchTable.row("score.ranking", medians[0], "ms", medians[1], 1.5);
        }
    }

    /** Every entry of every unit read, computed again by its rule and added up, at one, two and four times the size. */
    @Test
    void wholeProvinceComputedAgain() {
        assumeTrue(BenchTable.wants("score.province"));
        var perEntry = new double[3];
        var sizes = new int[] {500, 1_000, 2_000};
        for (int i = 0; i < sizes.length; i++) {
            database.clean();
            tables.forget();
            var made = province.make(sizes[i] / 20, 20, 40, 1);
            computeAgain(made);
            var seconds =
                    BenchTable.nanos(() -> assertThat(computeAgain(made)).isEqualTo(sizes[made.index(sizes)])) / 1e9;
            perEntry[i] = seconds / (sizes[i] * 40) * 1e6;
            if (sizes[i] == 2_000) {
                BenchTable.row("score.province.2000", seconds, "s", 3, 1);
            } else {
                BenchTable.row("score.province." + sizes[i], seconds, "s");
            }
        }
        BenchTable.row("score.province.growth", perEntry[2], "µs", perEntry[0], 1.5);
    }

    /** Units computed. */
    private int computeAgain(ScoreProvince.Made made) {
        int units = 0;
        for (var round : made.rounds()) {
            var snapshot = reader.grid(round);
            var table = snapshot.table();
            var sums = tables.sums(table.id());
            var byUnit = new HashMap<Long, HashMap<Long, Scored>>();
            for (var item : table.entered()) {
                var peers = new ArrayList<Worth.Peer>();
                snapshot.units()
                        .forEach(unit -> snapshot.cell(unit.unitId(), item.id())
                                .ifPresent(
                                        cell -> peers.add(new Worth.Peer(unit.unitId(), cell.plan(), cell.actual()))));
                for (var unit : snapshot.units()) {
                    snapshot.cell(unit.unitId(), item.id()).ifPresent(cell -> {
                        var worth = item.isComputed()
                                ? Worth.of(item, cell.measure(), unit.unitId(), peers)
                                : Worth.NOTHING_YET;
                        var points = item.isComputed() ? worth.points() : cell.self();
                        byUnit.computeIfAbsent(unit.unitId(), id -> new HashMap<>())
                                .put(
                                        item.id(),
                                        new Scored(
                                                unit.unitId(),
                                                item.id(),
                                                cell.grade(),
                                                points,
                                                points,
                                                null,
                                                null,
                                                worth.bonus(),
                                                worth.applies(),
                                                false));
                    });
                }
            }
            for (var entry : byUnit.entrySet()) {
                sums.of(entry.getKey(), entry.getValue(), List.of());
                units++;
            }
        }
        return units;
    }

    /** Twenty people type at once into the grid of one bloc. */
    @Test
    void oneCellSavedByTwentyPeople() throws Exception {
        assumeTrue(BenchTable.wants("score.save"));
        var made = province.make(1, 15, 60, 1);
        var round = made.rounds().getFirst();
        var snapshot = reader.grid(round);
        var units = snapshot.units();
        var manual = snapshot.table().entered().stream()
                .filter(item -> !item.isComputed())
                .toList();
        database.sql().sql("update score_sheet set state = 'SUBMITTED'").update();
        int people = 20;
        int each = 30;
        var times = new ArrayList<Double>();
        try (var pool = Executors.newFixedThreadPool(people)) {
            var typists = new ArrayList<Callable<List<Double>>>();
            for (int p = 0; p < people; p++) {
                int person = p;
                typists.add(() -> {
                    SignedIn.asBoard();
                    var mine = new ArrayList<Double>();
                    for (int i = 0; i < each; i++) {
                        var unit = units.get((person + i) % units.size());
                        var item = manual.get((person * each + i) % manual.size());
                        var command = EnterScore.points(
                                        round,
                                        unit.unitId(),
                                        item.id(),
                                        Stage.HEAD,
                                        BigDecimal.valueOf((person + i) % 2),
                                        null,
                                        "đo")
                                .overwriting()
                                .named(person + "-" + i);
                        mine.add(BenchTable.nanos(() -> scores.enter(command)) / 1e6);
                        Thread.sleep(100);
                    }
                    return mine;
                });
            }
            for (var done : pool.invokeAll(typists)) {
                times.addAll(done.get());
            }
        }
        var sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        BenchTable.row("score.save.p50", sorted[sorted.length / 2], "ms");
        BenchTable.row("score.save.p95", sorted[sorted.length * 95 / 100], "ms", 150, 1);
        assertThat(Arrays.stream(sorted).count()).isEqualTo((long) people * each);
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
