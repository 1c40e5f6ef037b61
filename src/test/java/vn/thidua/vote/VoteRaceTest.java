package vn.thidua.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.thidua.identity.SignedIn;
import vn.thidua.shared.RuleViolation;
import vn.thidua.support.DatabaseTest;
import vn.thidua.vote.CastResult.Kind;

/**
 * Exactly once, while everything happens at the same time: double clicks, second devices, closers, paper. Every round has
 * its seed in the failure message. {@code -Dvote.rounds=300} plays as many rounds as the drill.
 */
@DatabaseTest
@Import(Conference.class)
@ExtendWith(InvariantsHold.class)
class VoteRaceTest {

    static final int ROUNDS = Integer.getInteger("vote.rounds", 40);
    static final int VOTERS = 40;
    static final int PAPER_UNITS = Integer.getInteger("vote.paperUnits", 1200);

    @Autowired
    Conference at;

    @Autowired
    RoundService rounds;

    @Autowired
    CountService counting;

    @Autowired
    PaperService paper;

    @Autowired
    CastService casting;

    @Autowired
    VoteInvariants invariants;

    @BeforeEach
    void arrange() {
        at.arrange(VOTERS);
        at.rule(Subject.BK_TINH, Method.SECRET_ELECTRONIC, null);
        at.everybodyComes();
    }

    @AfterEach
    void out() {
        SignedIn.out();
    }

    @Test
    void acknowledgedIsStoredIsCountedAndNobodyTwice() throws Exception {
        long acknowledged = 0;
        for (int seed = 0; seed < ROUNDS; seed++) {
            acknowledged += race(seed);
        }
        assertThat(acknowledged).isGreaterThan(ROUNDS * VOTERS / 10);
        assertThat(at.count("select count(*) from ballot")).isEqualTo(acknowledged);
        assertThat(invariants.violations()).isEmpty();
    }

    /** Returns how many units were told that their ballot is in the box. */
    private int race(int seed) throws Exception {
        var random = new Random(seed);
        var round = at.prepared(Subject.BK_TINH, 1, 4);
        rounds.open(round, null);
        Map<Integer, Set<String>> receipts = new ConcurrentHashMap<>();
        Map<String, Integer> chosen = new ConcurrentHashMap<>();
        var work = new ArrayList<Callable<Void>>();
        for (int unit = 0; unit < VOTERS; unit++) {
            var voter = unit;
            var key = Conference.key();
            var choice = random.nextInt(4);
            // the same ballot sent three times, and another one from a second device
            for (int i = 0; i < 3; i++) {
                work.add(() -> vote(round, voter, choice, key, receipts, chosen));
            }
            work.add(() -> vote(round, voter, (choice + 1) % 4, Conference.key(), receipts, chosen));
        }
        Collections.shuffle(work, random);
        Set<RoundSeal> seals = ConcurrentHashMap.newKeySet();
        for (int closer = 0; closer < 3; closer++) {
            work.add(work.size() / 2 + random.nextInt(work.size() / 2), () -> {
                SignedIn.asBoard();
                seals.add(rounds.close(round));
                return null;
            });
        }
        together(work);
        counting.tally(round);

        assertThat(receipts.values()).as("seed " + seed).allMatch(of -> of.size() == 1);
        assertThat(seals).as("seed " + seed).hasSize(1);
        assertThat(seals.iterator().next().envelopes()).as("seed " + seed).isEqualTo(receipts.size());
        var counted = new HashMap<Integer, Long>();
        for (int pos = 0; pos < 4; pos++) {
            counted.put(pos, at.count("select votes from tally where round_id = ? and pos = ?", round, pos));
        }
        var told = new HashMap<Integer, Long>(Map.of(0, 0L, 1, 0L, 2, 0L, 3, 0L));
        chosen.values().forEach(pos -> told.merge(pos, 1L, Long::sum));
        assertThat(counted).as("seed " + seed).isEqualTo(told);
        return receipts.size();
    }

    private Void vote(
            long round,
            int voter,
            int choice,
            byte[] key,
            Map<Integer, Set<String>> receipts,
            Map<String, Integer> chosen) {
        var result = casting.cast(at.seat(voter), new CastVote(round, List.of(choice), key));
        if (!result.receipt().isEmpty()) {
            receipts.computeIfAbsent(voter, unit -> ConcurrentHashMap.newKeySet())
                    .add(result.receipt());
            chosen.put(result.receipt(), choice);
        }
        return null;
    }

    @Test
    void aUnitHasPaperOrAnEnvelopeAndNeverBoth() throws Exception {
        var onPaper = 0L;
        var electronic = 0L;
        for (int done = 0; done < PAPER_UNITS; done += VOTERS) {
            var round = at.prepared(Subject.BK_TINH, 1, 2);
            rounds.open(round, null);
            var work = new ArrayList<Callable<Void>>();
            Set<Integer> slips = ConcurrentHashMap.newKeySet();
            Set<Integer> cast = ConcurrentHashMap.newKeySet();
            for (int unit = 0; unit < VOTERS; unit++) {
                var voter = unit;
                work.add(() -> {
                    if (at.cast(round, voter, 0).kind() == Kind.ACCEPTED) {
                        cast.add(voter);
                    }
                    return null;
                });
                work.add(() -> {
                    SignedIn.asBoard();
                    try {
                        paper.issue(round, at.units.get(voter));
                        slips.add(voter);
                    } catch (RuleViolation tooLate) {
                        assertThat(tooLate.key()).isEqualTo("vote.paper.voted");
                    }
                    return null;
                });
            }
            Collections.shuffle(work, new Random(done));
            together(work);
            var both = new HashSet<>(slips);
            both.retainAll(cast);
            assertThat(both).isEmpty();
            assertThat(slips.size() + cast.size()).isEqualTo(VOTERS);
            onPaper += slips.size();
            electronic += cast.size();
            rounds.holdVoid(round, "thử");
        }
        assertThat(invariants.violations()).isEmpty();
        assertThat(onPaper).as("the race must bite").isPositive();
        assertThat(electronic).as("the race must bite").isPositive();
    }

    static void together(List<Callable<Void>> work) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(16)) {
            var running = new ArrayList<Future<Void>>();
            for (var one : work) {
                running.add(threads.submit(() -> {
                    start.await();
                    return one.call();
                }));
            }
            start.countDown();
            for (var one : running) {
                one.get();
            }
        }
    }
}
