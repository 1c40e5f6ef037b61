package vn.thidua.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.identity.SignedIn;
import vn.thidua.support.DatabaseTest;

/** The check of all ballots' data: at night by itself, and whenever an auditor presses the button. */
@DatabaseTest
@Import(Conference.class)
@ExtendWith(OutputCaptureExtension.class)
class VoteCheckTest {

    @Autowired
    Conference at;

    @Autowired
    VoteCheckService service;

    @Autowired
    VoteCheckRun run;

    @BeforeEach
    void aCountedRound() {
        at.arrange(6);
        var round = at.opened(1, 2);
        for (int i = 0; i < 6; i++) {
            at.cast(round, i, 0);
        }
        at.closeAndCount(round);
    }

    @AfterEach
    void out() {
        SignedIn.out();
    }

    @Test
    void saysThatAllIsInOrderAndKeepsIt(CapturedOutput output) {
        SignedIn.asAdministrator();
        var check = service.check();

        assertThat(check.isInOrder()).isTrue();
        assertThat(check.rounds()).isOne();
        SignedIn.asLeadership();
        assertThat(service.mayCheck()).isFalse();
        assertThat(service.latest(5)).first().satisfies(kept -> {
            assertThat(kept.askedBy()).isEqualTo("Quản trị");
            assertThat(kept.isInOrder()).isTrue();
        });
        assertThat(output).contains("Data of 1 rounds checked in").contains(": in order");
    }

    @Test
    void findsADamageAndLogsOneLineWithoutAnySecret(CapturedOutput output) {
        at.database
                .sql()
                .sql("update tally set votes = votes + 1 where pos = 0")
                .update();

        var check = run.run("");

        assertThat(check.findings()).anyMatch(line -> line.startsWith("I8 "));
        SignedIn.asAdministrator();
        assertThat(service.latest(1).getFirst().findings()).isEqualTo(check.findings());
        assertThat(output.getAll().lines().filter(line -> line.contains("findings, the first: I8")))
                .hasSize(1);
    }

    @Test
    void findsADatabaseThatIsOlderThanItsWitness() {
        at.database.sql().sql("truncate table audit_log").update();
        at.database
                .sql()
                .sql("update audit_head set seq = 0, hash = unhex(sha2('genesis', 256))")
                .update();

        assertThat(run.run("").findings())
                .containsExactly("W1 the newest head in the witness file stands in the chain of events");
    }

    @Test
    void unitsDoNotAudit() {
        SignedIn.asOfficerOf(at.units.getFirst());
        assertThatThrownBy(() -> service.check()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.latest(1)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void runsByItselfAtNightUnlessSwitchedOff() {
        var runner = new ApplicationContextRunner()
                .withBean(VoteCheckRun.class, () -> run)
                .withBean(
                        TurnoutLog.class,
                        () -> new TurnoutLog(null, null, at.database.sql(), java.time.Clock.systemUTC()))
                .withUserConfiguration(VoteClockwork.class);
        runner.run(
                context -> assertThat(context.getBean(ScheduledTaskHolder.class).getScheduledTasks())
                        .extracting(task -> task.getTask().getRunnable().toString())
                        .anyMatch(name -> name.contains("checkAtNight"))
                        .anyMatch(name -> name.contains("noteTurnout")));
        runner.withPropertyValues("thidua.vote.clockwork=false")
                .run(context -> assertThat(context).doesNotHaveBean(VoteClockwork.class));
    }
}
