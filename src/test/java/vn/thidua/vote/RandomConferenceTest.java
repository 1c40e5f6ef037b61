package vn.thidua.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.thidua.identity.SignedIn;
import vn.thidua.meeting.AttendanceStatus;
import vn.thidua.shared.RuleViolation;
import vn.thidua.support.DatabaseTest;

/** Whatever people do, in whatever order: what must hold holds, and no round goes a way the picture does not show. */
@DatabaseTest
@Import(Conference.class)
@ExtendWith(InvariantsHold.class)
class RandomConferenceTest {

    private static final int STEPS = 250;

    @Autowired
    Conference at;

    @Autowired
    RoundService rounds;

    @Autowired
    CountService counting;

    @Autowired
    PaperService paper;

    @Autowired
    SheetService sheets;

    @Autowired
    WrittenOpinionService written;

    @Autowired
    VoteInvariants invariants;

    @AfterEach
    void out() {
        SignedIn.out();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void everythingHoldsWhateverPeopleDo(long seed) {
        var random = new Random(seed);
        at.arrange(7);
        at.rule(Subject.BK_TINH, Method.MIXED, null);
        at.everybodyComes();
        var all = new ArrayList<>(List.of(at.prepared(Subject.BK_TINH, 1, 3)));
        Map<Long, RoundState> states = new HashMap<>();
        Map<String, Integer> done = new HashMap<>();
        for (int step = 0; step < STEPS; step++) {
            var going = all.stream()
                    .filter(id -> List.of(RoundState.OPEN, RoundState.CLOSED, RoundState.TALLIED)
                            .contains(states.getOrDefault(id, RoundState.DRAFT)))
                    .toList();
            // mostly what is going on, sometimes any round
            var round = random.nextInt(4) == 0 || going.isEmpty()
                    ? all.get(random.nextInt(all.size()))
                    : going.get(random.nextInt(going.size()));
            var unit = at.units.get(random.nextInt(7));
            var what = random.nextInt(14);
            try {
                switch (what) {
                    case 0 -> at.mark(unit, AttendanceStatus.values()[random.nextInt(7)]);
                    case 1 -> at.mark(unit, AttendanceStatus.PRESENT);
                    case 2 -> rounds.open(round, null);
                    case 3, 4, 5 -> at.cast(round, at.units.indexOf(unit), random.nextInt(4));
                    case 6 -> paper.issue(round, unit);
                    case 7 -> paper.takeBack(round, unit);
                    case 8 -> written.enter(round, unit, List.of(random.nextInt(4)), Conference.key());
                    case 9 -> rounds.close(round);
                    case 10 -> {
                        var slips = (int) at.count(
                                "select count(*) from entitlement where round_id = ? and channel = 'PAPER'", round);
                        sheets.enter(round, new SheetDraft(slips, 0, 0, Map.of(random.nextInt(3), slips)));
                        SignedIn.asOtherBoard();
                        sheets.confirm(round);
                    }
                    case 11 -> counting.tally(round);
                    case 12 -> at.confirm(round);
                    default ->
                        all.add(
                                random.nextInt(3) == 0 && states.get(round) == RoundState.OPEN
                                        ? voided(round)
                                        : states.get(round) == RoundState.CONFIRMED
                                                ? rounds.runOff(round)
                                                : at.prepared(Subject.BK_TINH, 1, 3));
                }
                done.merge("step " + what, 1, Integer::sum);
            } catch (RuleViolation refused) {
                done.merge(refused.key(), 1, Integer::sum);
            } finally {
                SignedIn.asBoard();
            }
            follow(states, seed, step);
            if (step % 10 == 9) {
                assertThat(invariants.violations())
                        .as("seed " + seed + ", step " + step)
                        .isEmpty();
            }
        }
        assertThat(done).as("the steps must bite").containsKeys("step 2", "step 9", "step 11");
    }

    private long voided(long round) {
        rounds.holdVoid(round, "thử");
        return rounds.repeat(round);
    }

    private void follow(Map<Long, RoundState> states, long seed, int step) {
        at.database
                .sql()
                .sql("select id, state from vote_round")
                .query((row, n) -> Map.entry(row.getLong(1), RoundState.valueOf(row.getString(2))))
                .list()
                .forEach(now -> {
                    var before = states.put(now.getKey(), now.getValue());
                    if (before != null && before != now.getValue()) {
                        assertThat(before.next())
                                .as("seed " + seed + ", step " + step)
                                .contains(now.getValue());
                    }
                });
    }
}
