package vn.thidua.vote.ui;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.thidua.bench.BenchTable;
import vn.thidua.identity.SignedIn;
import vn.thidua.support.DatabaseTest;
import vn.thidua.vote.Conference;
import vn.thidua.vote.CountService;
import vn.thidua.vote.HallRound;
import vn.thidua.vote.HallService;
import vn.thidua.vote.RoundService;
import vn.thidua.vote.Subject;
import vn.thidua.vote.WallQueries;

/** How long the wall takes to show a ballot that was cast, and a result from the press that closes a ballot of 60 units. */
@DatabaseTest
@Import(Conference.class)
class HallBench {

    private static final int UNITS = 60;
    private static final int ROUNDS = 20;
    private static final long MILLI = 1_000_000;

    @Autowired
    Conference at;

    @Autowired
    HallLive live;

    @Autowired
    RoundService rounds;

    @Autowired
    CountService counting;

    @Autowired
    HallService hall;

    @Autowired
    WallQueries wall;

    @AfterEach
    void out() {
        SignedIn.out();
    }

    @Test
    void wall() {
        assumeTrue(BenchTable.wants("vote-wall"));
        at.arrange(UNITS);
        var ballots = new double[UNITS];
        var results = new double[ROUNDS];
        var round = at.opened(1, 4);
        var screen = live.join(at.meeting);
        for (int unit = 0; unit < UNITS; unit++) {
            var cast = unit + 1;
            var opened = round;
            at.cast(round, unit, unit % 4);
            ballots[unit] = until(() -> screen.hall()
                    .round(opened)
                    .filter(shown -> shown.cast() == cast)
                    .isPresent());
        }
        results[0] = result(round, screen);
        for (int n = 1; n < ROUNDS; n++) {
            round = at.prepared(Subject.BK_TINH, 1, 4);
            rounds.open(round, null);
            for (int unit = 0; unit < UNITS; unit++) {
                at.cast(round, unit, unit % 4);
            }
            results[n] = result(round, screen);
        }
        live.leave(screen);
        BenchTable.row("vote-wall-ballot-p95", BenchTable.percentile(DoubleStream.of(ballots), 95), "ms", 500, 1);
        BenchTable.row(
                "vote-wall-close-to-result-p95", BenchTable.percentile(DoubleStream.of(results), 95), "ms", 1_000, 1);
    }

    /** The work of the program between closing and the result on the wall; people's own time is not in it. */
    private double result(long round, HallLive.Live screen) {
        var start = System.nanoTime();
        rounds.close(round);
        counting.tally(round);
        at.confirm(round);
        hall.announce(round);
        until(() -> screen.hall().round(round).filter(HallRound::announced).isPresent());
        wall.result(round);
        wall.comparison(round);
        return (System.nanoTime() - start) / (double) MILLI;
    }

    private static double until(BooleanSupplier there) {
        var start = System.nanoTime();
        while (!there.getAsBoolean()) {
            Thread.onSpinWait();
            LockSupport.parkNanos(MILLI);
        }
        return (System.nanoTime() - start) / (double) MILLI;
    }
}
