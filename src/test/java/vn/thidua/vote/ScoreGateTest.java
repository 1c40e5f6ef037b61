package vn.thidua.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.identity.SignedIn;
import vn.thidua.shared.RuleViolation;
import vn.thidua.support.DatabaseTest;

/** Scores first, then the vote: nominees come from the published ranking, and a violation holds a unit back. */
@DatabaseTest
@Import(Conference.class)
class ScoreGateTest {

    @Autowired
    Conference at;

    @Autowired
    MotionService motions;

    @Autowired
    RoundService rounds;

    @Autowired
    ConsoleQueries console;

    @Autowired
    VoteQueries votes;

    @BeforeEach
    void arrange() {
        at.arrange(5);
        at.rule(Subject.CO_TINH, Method.SECRET_ELECTRONIC, null);
    }

    @AfterEach
    void out() {
        SignedIn.out();
    }

    private MotionDraft draft(int... units) {
        return new MotionDraft(
                Subject.CO_TINH,
                "Cờ thi đua",
                1,
                java.util.Arrays.stream(units)
                        .mapToObj(i -> new MotionDraft.Nominee(
                                at.units.get(i), "Đơn vị " + (char) ('A' + i), new BigDecimal("100"), 1))
                        .toList(),
                false);
    }

    @Test
    void anAwardWithoutAPublishedRankingIsRefusedUnlessTheReasonIsWritten() {
        assertBroken("vote.motion.noRanking", () -> motions.put(at.meeting, draft(0, 1)));

        var motion = motions.put(at.meeting, draft(0, 1).withoutRanking("Khối mới thành lập"));
        assertThat(at.count(
                        "select count(*) from vote_motion where id = ? and unranked = 'Khối mới thành lập'", motion))
                .isOne();
    }

    @Test
    void scoresAndRanksComeFromTheRankingWhateverTheCallerSays() {
        at.ranking(3, 1, 0);

        var motion = motions.put(at.meeting, draft(0, 1, 3));

        assertThat(console.nominees(motion))
                .extracting(
                        NomineeLine::label,
                        NomineeLine::scoreRank,
                        line -> line.score().intValue())
                .containsExactly(tuple("Đơn vị D", 1, 99), tuple("Đơn vị B", 2, 98), tuple("Đơn vị A", 3, 97));
    }

    @Test
    void aUnitOutsideTheRankingCannotStandForAnAward() {
        at.ranking(3, 1, 0);
        assertBroken("vote.motion.notRanked", () -> motions.put(at.meeting, draft(0, 2)));
    }

    @Test
    void electionsHaveNoScores() {
        var election = new MotionDraft(
                Subject.BAU_TRUONG,
                "Bầu khối trưởng",
                1,
                List.of(new MotionDraft.Nominee(at.units.get(2), "Đơn vị C", null, null)),
                false);
        assertThat(motions.put(at.meeting, election)).isPositive();
    }

    @Test
    void aViolationReportedMeanwhileBlocksTheBallotUntilItIsReleasedWithAReason() {
        at.ranking(0, 1, 2);
        var motion = motions.put(at.meeting, draft(0, 1));
        at.violation(0);

        var held = console.nominees(motion).getFirst();
        assertThat(held.isHeld()).isTrue();
        assertThat(held.hold()).contains("Thanh tra tỉnh");
        assertBroken("vote.nominee.held", () -> rounds.prepare(motion));
        assertBroken("vote.reason.missing", () -> motions.release(held.id(), " "));

        motions.release(held.id(), "Đã có kết luận không vi phạm");
        assertThat(at.count("select count(*) from vote_nominee where id = ? and hold <> ''", held.id()))
                .isOne();
        assertThat(votes.round(rounds.prepare(motion)).ballot()).hasSize(3);
    }

    @Test
    void aMemberUnitCanNeitherPutNorRelease() {
        at.ranking(0, 1, 2);
        var motion = motions.put(at.meeting, draft(0, 1));
        var nominee = console.nominees(motion).getFirst().id();

        SignedIn.asOfficerOf(at.units.get(4));
        for (var forbidden : List.<Runnable>of(
                () -> motions.put(at.meeting, draft(0)),
                () -> motions.release(nominee, "thử"),
                () -> motions.withdraw(nominee, "thử"),
                () -> motions.explain(motion, "thử"))) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(forbidden::run);
        }
    }

    @Test
    void rankByScoreAndRankByVoteStandSideBySide() {
        at.ranking(0, 1, 2);
        at.everybodyComes();
        var motion = motions.put(at.meeting, draft(0, 1, 2));
        motions.withdraw(at.count("select id from vote_nominee where label = 'Đơn vị C'"), "Đã nhận Cờ năm trước");
        var round = rounds.prepare(motion);
        rounds.open(round, null);
        at.cast(round, 0, 1);
        at.cast(round, 1, 1);
        at.cast(round, 2, 0);
        at.closeAndCount(round);

        var comparison = votes.comparison(round);
        assertThat(comparison.lines())
                .extracting(
                        ComparedNominee::label,
                        ComparedNominee::scoreRank,
                        ComparedNominee::votes,
                        ComparedNominee::voteRank,
                        ComparedNominee::chosen,
                        ComparedNominee::why)
                .containsExactly(
                        tuple("Đơn vị A", 1, 1, 2, false, ""),
                        tuple("Đơn vị B", 2, 2, 1, true, ""),
                        tuple("Đơn vị C", 3, null, null, false, "Đã nhận Cờ năm trước"));
        assertThat(comparison.owesReason()).isTrue();

        motions.explain(motion, "Đơn vị B có thành tích nổi trội trong phong trào");
        assertThat(votes.comparison(round).owesReason()).isFalse();
    }

    private static void assertBroken(String key, Runnable command) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(command::run)
                .extracting(RuleViolation::key)
                .isEqualTo(key);
    }
}
