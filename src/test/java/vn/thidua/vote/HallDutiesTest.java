package vn.thidua.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.identity.SignedIn;
import vn.thidua.meeting.AgendaKind;
import vn.thidua.meeting.AttendanceStatus;
import vn.thidua.meeting.Duty;
import vn.thidua.meeting.MeetingRights;
import vn.thidua.meeting.MeetingService;
import vn.thidua.meeting.OfficerDraft;
import vn.thidua.shared.RuleViolation;
import vn.thidua.support.DatabaseTest;

/** What the chair does besides holding rounds: closing on time, control ballots, rehearsals, decisions, links, signing. */
@DatabaseTest
@Import(Conference.class)
class HallDutiesTest {

    @Autowired
    Conference at;

    @Autowired
    RoundService rounds;

    @Autowired
    CountService counting;

    @Autowired
    ClosingTime closing;

    @Autowired
    ControlService control;

    @Autowired
    RehearsalService rehearsal;

    @Autowired
    HallService hall;

    @Autowired
    DecisionService decisions;

    @Autowired
    SharedHalls halls;

    @Autowired
    ProjectorLinks links;

    @Autowired
    ProjectorGate gate;

    @Autowired
    SeatSigning signing;

    @Autowired
    MeetingService meetings;

    @Autowired
    MeetingRights rights;

    @Autowired
    VoteInvariants invariants;

    @Autowired
    Clock clock;

    @BeforeEach
    void arrange() {
        at.arrange(6);
    }

    @AfterEach
    void out() {
        SignedIn.out();
    }

    private RoundState state(long round) {
        return RoundState.valueOf(at.database
                .sql()
                .sql("select state from vote_round where id = ?")
                .param(round)
                .query(String.class)
                .single());
    }

    @Test
    void theRealOpeningStandsBesideThePlannedTime() {
        var facts = rights.read(at.meeting);
        assertThat(facts.startsAt()).isEqualTo("2026-12-20T01:00:00Z");
        assertThat(facts.openedAt()).isNotNull().isNotEqualTo(facts.startsAt());
        assertThat(facts.begin()).isEqualTo(facts.openedAt());
        meetings.end(at.meeting);
        assertThat(rights.read(at.meeting).endedAt()).isAfterOrEqualTo(facts.openedAt());
    }

    @Test
    void aRoundClosesByItselfWhenItsTimeIsOverAndNoLaterBallotComesIn() {
        at.rule(Subject.BK_TINH, Method.SECRET_ELECTRONIC, null);
        at.everybodyComes();
        var round = at.prepared(Subject.BK_TINH, 1, 2);
        rounds.open(round, clock.instant().plus(Duration.ofHours(1)));
        at.cast(round, 0, 0);
        closing.closeDue();
        assertThat(state(round)).isEqualTo(RoundState.OPEN);

        rounds.extend(round, clock.instant().minusMillis(1));
        closing.closeDue();

        assertThat(state(round)).isEqualTo(RoundState.CLOSED);
        assertThat(at.cast(round, 1, 0).kind()).isEqualTo(CastResult.Kind.CLOSED);
        assertThat(at.count("select count(*) from audit_log where action = 'CLOSED'"))
                .isOne();
    }

    @Test
    void aRoundIsNotClosedWithoutAQuorumNeitherByTheChairNorByTheClock() {
        var round = at.opened(1, 2);
        at.units.subList(2, 6).forEach(unit -> at.mark(unit, AttendanceStatus.LEFT));

        assertBroken("vote.close.noQuorum", () -> rounds.close(round));
        rounds.extend(round, clock.instant().minusMillis(1));
        closing.closeDue();
        assertThat(state(round)).isEqualTo(RoundState.OPEN);

        at.units.subList(2, 4).forEach(unit -> at.mark(unit, AttendanceStatus.PRESENT));
        rounds.close(round);
        assertThat(state(round)).isEqualTo(RoundState.CLOSED);
    }

    @Test
    void controlBallotsComeOutAsTheyWentInAndStayOutOfTheBox() {
        var round = at.opened(1, 3);
        assertThat(control.tryBallots(round)).hasSize(4).allMatch(ControlService.Control::isRight);
        assertThat(at.count("select count(*) from envelope")).isZero();
        rounds.close(round);
        assertBroken("vote.control.notOpen", () -> control.tryBallots(round));
    }

    @Test
    void aRehearsalNeedsNobodyAndLeavesNothingBehind() {
        at.rule(Subject.BK_TINH, Method.SECRET_ELECTRONIC, null);
        var round = rehearsal.begin(at.meeting);
        assertBroken("vote.rehearsal.running", () -> rehearsal.begin(at.meeting));
        assertThat(halls.read(at.meeting).current().orElseThrow().rehearsal()).isTrue();
        rounds.open(round, null);
        assertThat(rehearsal.castAtRandom(round, 10)).isEqualTo(6);
        rounds.close(round);
        counting.tally(round);
        hall.announce(round);
        assertThat(invariants.violations()).isEmpty();

        rehearsal.end(round);

        for (var table :
                List.of("vote_motion", "vote_round", "entitlement", "envelope", "ballot", "tally", "vote_option")) {
            assertThat(at.count("select count(*) from " + table)).as(table).isZero();
        }
        assertThat(at.count("select count(*) from audit_log where action = 'REHEARSAL_WIPED'"))
                .isOne();
        assertThat(invariants.violations()).isEmpty();
        assertThat(rehearsal.begin(at.meeting)).isGreaterThan(round);
    }

    @Test
    void aRealBallotIsNeverWiped() {
        var round = at.opened(1, 2);
        at.cast(round, 0, 0);
        at.closeAndCount(round);
        assertBroken("vote.rehearsal.not", () -> rehearsal.end(round));
        assertThatExceptionOfType(org.springframework.dao.DataAccessException.class)
                .isThrownBy(() -> at.database.sql().sql("delete from ballot").update());
        assertThatExceptionOfType(org.springframework.dao.DataAccessException.class)
                .isThrownBy(() -> at.database
                        .sql()
                        .sql("update vote_motion set rehearsal = true")
                        .update());
    }

    @Test
    void whoDecidesAboutAnOpenSeatIsAskedForOnTheConsole() {
        var first = tie(at.opened(1, 2));
        assertThat(deciding(first)).isEqualTo(HallRound.Deciding.NONE);
        var second = rounds.runOff(first);
        rounds.open(second, null);
        tie(second);
        assertThat(deciding(second)).isEqualTo(HallRound.Deciding.MISSING);

        decisions.enter(second, 0, "Bốc thăm tại hội nghị");
        assertThat(deciding(second)).isEqualTo(HallRound.Deciding.ENTERED);
        decisions.takeBack(second, 0);
        decisions.enter(second, 1, "Khối trưởng và khối phó thống nhất");
        assertBroken("vote.sheet.samePerson", () -> decisions.confirm(second, 1));
        SignedIn.asOtherBoard();
        decisions.confirm(second, 1);

        assertThat(deciding(second)).isEqualTo(HallRound.Deciding.CONFIRMED);
        assertBroken("vote.decision.none", () -> decisions.takeBack(second, 1));
    }

    private long tie(long round) {
        at.cast(round, 0, 0);
        at.cast(round, 1, 1);
        at.closeAndCount(round);
        hall.announce(round);
        return round;
    }

    private HallRound.Deciding deciding(long round) {
        return halls.read(at.meeting).round(round).orElseThrow().deciding();
    }

    @Test
    void aLinkForTheProjectorHoldsUntilItIsRevokedOrReplaced() {
        var first = links.make(at.meeting);
        assertThat(gate.meetingOf(first)).contains(at.meeting);
        var second = links.make(at.meeting);
        assertThat(gate.meetingOf(first)).isEmpty();
        assertThat(gate.meetingOf(second)).contains(at.meeting);
        assertThat(second).hasSize(22);
        assertThat(at.count("select count(*) from projector_link where instr(token_hash, ?) > 0", second))
                .isZero();

        links.revoke(at.meeting);
        assertThat(gate.meetingOf(second)).isEmpty();
        assertThat(links.live(at.meeting)).isEmpty();

        SignedIn.asOfficerOf(at.units.get(4));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> links.make(at.meeting));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> links.revoke(at.meeting));
    }

    @Test
    void unitsSignThePledgeAtTheirSeatsWhileTheConferenceDealsWithIt() {
        at.database
                .sql()
                .sql("insert into pledge (bloc_id, year_id, theme, state) select bloc_id, year_id, 'Thi đua', 'SIGNING'"
                        + " from meeting where id = ?")
                .param(at.meeting)
                .update();
        assertBroken("vote.sign.notNow", () -> signing.sign(at.seat(0), "Người ký", "Giám đốc"));
        meetings.appoint(at.meeting, new OfficerDraft(Duty.SECRETARY, "Thư ký", null, 2L));
        meetings.addToAgenda(at.meeting, AgendaKind.PLEDGE, "Ký giao ước", null);
        SignedIn.out();

        assertBroken("pledge.sign.post.missing", () -> signing.sign(at.seat(0), "Người ký", " "));
        for (int unit = 0; unit < 6; unit++) {
            assertThat(signing.now(at.meeting).orElseThrow().signed()).isEqualTo(unit);
            signing.sign(at.seat(unit), "Người ký", "Giám đốc");
        }
        assertBroken("pledge.sign.already", () -> signing.sign(at.seat(0), "Người khác", "Giám đốc"));

        var pledge = halls.read(at.meeting).pledge();
        assertThat(pledge).isNotNull();
        assertThat(pledge.signed()).isEqualTo(6);
        assertThat(pledge.state().name()).isEqualTo("SIGNED");
        assertThat(at.count("select distinct account_id from pledge_signature")).isEqualTo(2);
    }

    private static void assertBroken(String key, Runnable command) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(command::run)
                .extracting(RuleViolation::key)
                .isEqualTo(key);
    }
}
