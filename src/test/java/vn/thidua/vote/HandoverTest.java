package vn.thidua.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.bloc.CompositionService;
import vn.thidua.bloc.Decision;
import vn.thidua.identity.SignedIn;
import vn.thidua.meeting.MeetingService;
import vn.thidua.shared.RuleViolation;
import vn.thidua.support.DatabaseTest;

/** What a conference decided goes on in one confirmed step: proposals, next year's roles, the rotating flag. */
@DatabaseTest
@Import(Conference.class)
class HandoverTest {

    static final Set<HandoverPart> ALL = Set.of(HandoverPart.values());

    @Autowired
    Conference at;

    @Autowired
    HandoverService handover;

    @Autowired
    HallService hall;

    @Autowired
    MeetingService meetings;

    @Autowired
    MotionService motions;

    @Autowired
    CompositionService compositions;

    @Autowired
    SharedHalls halls;

    @Autowired
    WallQueries wall;

    @BeforeEach
    void arrange() {
        at.arrange(6);
        at.everybodyComes();
        for (var subject : List.of(Subject.CO_TINH, Subject.BAU_TRUONG, Subject.BAU_PHO)) {
            at.rule(subject, Method.SECRET_ELECTRONIC, null);
        }
        at.database
                .sql()
                .sql("insert into award (code, name_vi, family, level, recipients, valid_from)"
                        + " select 'CTD_TINH', 'Cờ thi đua', 'DANH_HIEU', 'TINH', 'COLLECTIVE', '2024-01-01' from dual"
                        + " where not exists (select 1 from award where code = 'CTD_TINH')")
                .update();
    }

    @AfterEach
    void out() {
        SignedIn.out();
    }

    /** Unit number {@code chosen} of three that stand gets the most votes, and the hall learns it. */
    private long held(Subject subject, int chosen) {
        var round = at.prepared(subject, 1, 4);
        at.rounds.open(round, null);
        for (int unit = 0; unit < 4; unit++) {
            at.cast(round, unit, chosen);
        }
        at.closeAndCount(round);
        hall.announce(round);
        return round;
    }

    private HandoverOrder order() {
        var target = handover.plan(at.meeting).targets().stream().findFirst().orElse(null);
        return new HandoverOrder(ALL, target, null);
    }

    private List<Object> leaders(int year) {
        return at.database
                .sql()
                .sql("select concat(m.lead_slot, ':', m.unit_id) from membership m"
                        + " join composition c on c.id = m.composition_id join emulation_year y on y.id = c.year_id"
                        + " where y.year = ? and m.lead_slot is not null order by m.lead_slot")
                .param(year)
                .query((row, n) -> (Object) row.getString(1))
                .list();
    }

    @Test
    void electedHeadAndDeputyBecomeNextYearsRolesInADraftThatIsMadeForThem() {
        held(Subject.BAU_TRUONG, 2);
        held(Subject.BAU_PHO, 3);
        meetings.end(at.meeting);
        assertThat(halls.read(at.meeting).toHandOver()).containsExactly(HandoverPart.ROLES);

        handover.handOver(at.meeting, order());

        assertThat(leaders(2027)).containsExactly("1:" + at.units.get(2), "2:" + at.units.get(3));
        assertThat(leaders(2026)).containsExactly("1:" + at.units.get(0), "2:" + at.units.get(1));
        assertThat(halls.read(at.meeting).toHandOver()).isEmpty();
    }

    @Test
    void aPublishedCompositionTakesTheRolesOnlyByADecision() {
        var thisYear = at.count("select c.id from composition c where c.in_force");
        var next = compositions.startDraftIn(at.province, 2027, "Ban hành 2027", thisYear);
        compositions.publish(next, new Decision("09/QĐ-UBND", LocalDate.of(2026, 12, 1)));
        held(Subject.BAU_TRUONG, 3);
        meetings.end(at.meeting);

        var target = handover.plan(at.meeting).targets().getFirst();
        assertThat(target.published()).isTrue();
        assertBroken(
                "vote.handover.decision", () -> handover.handOver(at.meeting, new HandoverOrder(ALL, target, null)));
        handover.handOver(
                at.meeting, new HandoverOrder(ALL, target, new Decision("12/QĐ-UBND", LocalDate.of(2026, 12, 25))));
        assertThat(leaders(2027)).contains("1:" + at.units.get(3));
    }

    @Test
    void awardsBecomeProposalsOnceWithTheNumbersOfTheVote() {
        held(Subject.CO_TINH, 0);
        meetings.end(at.meeting);

        handover.handOver(at.meeting, order());
        handover.handOver(at.meeting, order());

        assertThat(at.database
                        .sql()
                        .sql("select award_code, unit_id, votes, vote_base, vote_rank from proposal")
                        .query((row, n) ->
                                tuple(row.getString(1), row.getLong(2), row.getInt(3), row.getInt(4), row.getInt(5)))
                        .list())
                .containsExactly(tuple("CTD_TINH", at.units.get(0), 4, 6, 1));
    }

    @Test
    void aVoteAgainstTheOrderOfTheScoresIsExplainedBeforeItBecomesAProposal() {
        var round = held(Subject.CO_TINH, 1);
        meetings.end(at.meeting);

        assertThat(handover.plan(at.meeting).owing()).hasSize(1);
        assertBroken("vote.handover.reasonOwed", () -> handover.handOver(at.meeting, order()));
        motions.explain(handover.plan(at.meeting).owing().getFirst().motionId(), "Thành tích nổi trội hơn");
        handover.handOver(at.meeting, order());
        assertThat(at.count("select count(*) from proposal")).isOne();
        assertThat(wall.comparison(round).reason()).isEqualTo("Thành tích nổi trội hơn");
    }

    @Test
    void nothingIsHandedOverBeforeTheConferenceEnded() {
        held(Subject.CO_TINH, 0);
        assertBroken("vote.handover.notEnded", () -> handover.handOver(at.meeting, order()));
    }

    @Test
    void theRotatingFlagGoesToTheNewHead() {
        at.database
                .sql()
                .sql("insert into rotating_flag (province_id, bloc_id, name) select ?, bloc_id, 'Cờ luân lưu' from"
                        + " meeting where id = ?")
                .params(at.province, at.meeting)
                .update();
        held(Subject.BAU_TRUONG, 2);
        var bloc = at.count("select bloc_id from meeting where id = ?", at.meeting);
        assertThat(wall.flag(at.meeting, bloc).to()).isEqualTo("Đơn vị C");
        meetings.end(at.meeting);

        handover.handOver(at.meeting, order());

        assertThat(at.count("select unit_id from flag_handover")).isEqualTo(at.units.get(2));
        assertThat(handover.plan(at.meeting).flag()).isNull();
    }

    @Test
    void theHeadUnitHandsAwardsOverButRolesAreTheBoards() {
        held(Subject.CO_TINH, 0);
        held(Subject.BAU_TRUONG, 2);
        meetings.end(at.meeting);

        SignedIn.asOfficerOf(at.units.getFirst());
        var plan = handover.plan(at.meeting);
        assertThat(plan.mine()).containsExactly(HandoverPart.AWARDS);
        assertThat(plan.targets()).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> handover.handOver(
                        at.meeting,
                        new HandoverOrder(Set.of(HandoverPart.ROLES), new HandoverPlan.Target(null, "", false), null)));
        handover.handOver(at.meeting, new HandoverOrder(Set.of(HandoverPart.AWARDS), null, null));
        assertThat(halls.read(at.meeting).toHandOver()).containsExactly(HandoverPart.ROLES);

        SignedIn.asOfficerOf(at.units.get(4));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> handover.plan(at.meeting));
    }

    private static void assertBroken(String key, Runnable command) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(command::run)
                .extracting(RuleViolation::key)
                .isEqualTo(key);
    }
}
