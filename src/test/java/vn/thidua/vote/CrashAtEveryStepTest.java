package vn.thidua.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.thidua.identity.SignedIn;
import vn.thidua.support.DatabaseTest;
import vn.thidua.vote.CastResult.Kind;

/**
 * The program dies at every single statement and commit of opening, casting, closing, counting and confirming, and starts
 * again: the step is done once more, everything holds, and whoever had an answer is counted.
 */
@DatabaseTest
@Import({Conference.class, CrashPoint.class})
@ExtendWith(InvariantsHold.class)
class CrashAtEveryStepTest {

    private static final int MOST_POINTS = 200;

    @Autowired
    Conference at;

    @Autowired
    RoundService rounds;

    @Autowired
    CountService counting;

    @Autowired
    Recovery recovery;

    @Autowired
    OpenRounds cache;

    @Autowired
    VoteQueries queries;

    @Autowired
    VoteInvariants invariants;

    @AfterEach
    void out() {
        CrashPoint.FUSE.heal();
        SignedIn.out();
    }

    /** A step of a round that may be tried again after a crash. */
    private interface Step {
        void take(long round);
    }

    @Test
    void diesAnywhereAndGoesOn() {
        at.arrange(4);
        at.rule(Subject.BK_TINH, Method.SECRET_ELECTRONIC, null);
        at.everybodyComes();
        var steps = steps();
        var points = new LinkedHashMap<String, Integer>();
        for (var step : steps.keySet()) {
            var point = 0;
            do {
                point++;
            } while (play(steps, step, point) && point < MOST_POINTS);
            points.put(step, point - 1);
        }
        System.out.println("the program died at every point of every step: " + points);
        assertThat(points)
                .allSatisfy((step, number) -> assertThat(number)
                        .as(step + " must have points to die at")
                        .isBetween(3, MOST_POINTS - 2));
    }

    private final byte[][] keys = {Conference.key(), Conference.key(), Conference.key(), Conference.key()};

    private Map<String, Step> steps() {
        var steps = new LinkedHashMap<String, Step>();
        steps.put("open", round -> {
            if (queries.round(round).state() == RoundState.DRAFT) {
                rounds.open(round, null);
            }
        });
        steps.put("cast", round -> cast(round, 0));
        steps.put("close", round -> {
            if (queries.round(round).state() == RoundState.OPEN) {
                cast(round, 1);
                cast(round, 2);
            }
            rounds.close(round);
        });
        steps.put("count", counting::tally);
        steps.put("confirm", round -> {
            if (queries.round(round).state() == RoundState.TALLIED) {
                at.confirm(round);
            }
        });
        return steps;
    }

    private void cast(long round, int unit) {
        assertThat(at.casting
                        .cast(at.seat(unit), new CastVote(round, java.util.List.of(unit == 2 ? 1 : 0), keys[unit]))
                        .kind())
                .isIn(Kind.ACCEPTED, Kind.REPLAY);
    }

    /** Plays a whole round; tells whether the program died in the step. */
    private boolean play(Map<String, Step> steps, String deadly, int point) {
        var round = at.prepared(Subject.BK_TINH, 1, 3);
        var died = false;
        for (var step : steps.entrySet()) {
            if (step.getKey().equals(deadly)) {
                CrashPoint.FUSE.setAt(point);
                try {
                    step.getValue().take(round);
                } catch (RuntimeException | AssertionError gone) {
                    // the person sees that it failed, and does it again after the start
                } finally {
                    died = CrashPoint.FUSE.heal();
                    SignedIn.asBoard();
                }
                if (died) {
                    cache.forget();
                    recovery.afterStart();
                    assertThat(invariants.violations()).as(deadly + " " + point).isEmpty();
                }
            }
            step.getValue().take(round);
        }
        var result = queries.result(round);
        assertThat(result.state()).isEqualTo(RoundState.CONFIRMED);
        assertThat(result.lines())
                .as(deadly + " " + point)
                .extracting(RoundResult.Line::label, line -> line.standing().votes())
                .startsWith(
                        org.assertj.core.groups.Tuple.tuple("Đơn vị A", 2),
                        org.assertj.core.groups.Tuple.tuple("Đơn vị B", 1));
        assertThat(at.keys.resolve(round + ".key")).as(deadly + " " + point).doesNotExist();
        return died;
    }
}
