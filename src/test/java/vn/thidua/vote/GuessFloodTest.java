package vn.thidua.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.thidua.identity.SignedIn;
import vn.thidua.meeting.SeatGate;
import vn.thidua.meeting.SeatService;
import vn.thidua.shared.RuleViolation;
import vn.thidua.support.DatabaseTest;

/** 64 people guess codes at once: the limits hold to the number, memory stays, and sixty honest ones come in all the same. */
@DatabaseTest
@Import(Conference.class)
class GuessFloodTest {

    private static final int THREADS = 64;
    private static final int HONEST = 60;
    private static final int GUESSES = Integer.getInteger("vote.guesses", 200);

    /** Far below what 64 slow hashes would take at once (46 megabytes each); rubbish that nobody collected yet included. */
    private static final long MOST_MEGABYTES = 1_500;

    @Autowired
    Conference at;

    @Autowired
    SeatService seats;

    @Autowired
    SeatGate gate;

    @AfterEach
    void out() {
        SignedIn.out();
    }

    @Test
    void limitsHoldMemoryStaysAndHonestPeopleComeIn() throws Exception {
        at.arrange(HONEST);
        var cards = seats.issue(at.meeting);
        var looked = new AtomicInteger();
        var refused = new AtomicInteger();
        var let = new AtomicInteger();
        var most = new AtomicLong();
        var work = new ArrayList<Callable<Void>>();
        for (int i = 0; i < GUESSES; i++) {
            var number = i;
            work.add(() -> {
                try {
                    gate.enterByCode(
                            at.meeting, cards.get(number % HONEST).seatNo(), "AAAA-%04d".formatted(number % 1000));
                } catch (RuleViolation guessed) {
                    (guessed.key().equals("meeting.seat.codeWrong") ? looked : refused).incrementAndGet();
                }
                most.accumulateAndGet(used(), Math::max);
                return null;
            });
        }
        for (int i = 0; i < HONEST; i++) {
            var card = cards.get(i);
            work.add(i * (GUESSES / HONEST), () -> {
                gate.enter(at.meeting, card.token());
                let.incrementAndGet();
                return null;
            });
        }
        System.gc();
        var before = used();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (Future<Void> one : threads.invokeAll(work)) {
                one.get();
            }
        }
        assertThat(looked)
                .as("codes that were looked at")
                .hasValueLessThanOrEqualTo(20)
                .hasPositiveValue();
        assertThat(looked.get() + refused.get()).isEqualTo(GUESSES);
        assertThat(let).as("honest people with their card").hasValue(HONEST);
        assertThat((most.get() - before) >> 20).as("megabytes more").isLessThan(MOST_MEGABYTES);
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
