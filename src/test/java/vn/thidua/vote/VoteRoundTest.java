package vn.thidua.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.identity.SignedIn;
import vn.thidua.meeting.AttendanceStatus;
import vn.thidua.shared.Fraction;
import vn.thidua.shared.RuleViolation;
import vn.thidua.support.DatabaseTest;
import vn.thidua.vote.CastResult.Kind;
import vn.thidua.vote.rule.Threshold;

/** A round from the roll to the confirmed result, by the services that the screens call. */
@DatabaseTest
@Import(Conference.class)
@ExtendWith(InvariantsHold.class)
class VoteRoundTest {

    static final Locale VI = Locale.forLanguageTag("vi");
    static final Threshold EIGHTY = new Threshold(new Fraction(4, 5), false);

    @Autowired
    Conference at;

    @Autowired
    RoundService rounds;

    @Autowired
    CountService counting;

    @Autowired
    SheetService sheets;

    @Autowired
    PaperService paper;

    @Autowired
    WrittenOpinionService written;

    @Autowired
    MotionService motions;

    @Autowired
    DecisionService decisions;

    @Autowired
    CastService casting;

    @Autowired
    VoteQueries queries;

    @Autowired
    VoteWords words;

    @BeforeEach
    void arrange() {
        at.arrange(10);
    }

    @AfterEach
    void out() {
        SignedIn.out();
    }

    @Test
    void countsWhatWasCastAndSaysWhatWouldBeNeeded() {
        at.rule(Subject.CO_TINH, Method.SECRET_ELECTRONIC, EIGHTY);
        at.units.subList(0, 9).forEach(unit -> at.mark(unit, AttendanceStatus.PRESENT));
        var round = at.prepared(Subject.CO_TINH, 1, 2);
        rounds.open(round, null);
        for (int i = 0; i < 9; i++) {
            assertThat(at.cast(round, i, i < 6 ? 0 : 1).kind()).isEqualTo(Kind.ACCEPTED);
        }

        var seal = rounds.close(round);
        counting.tally(round);

        assertThat(seal.envelopes()).isEqualTo(9);
        var result = queries.result(round);
        assertThat(result.lines())
                .extracting(RoundResult.Line::label, line -> line.standing().votes(), RoundResult.Line::elected)
                .containsExactly(
                        tuple("Đơn vị A", 6, false),
                        tuple("Đơn vị B", 3, false),
                        tuple("Không tán thành đơn vị nào", 0, false));
        assertThat(words.standing(result.lines().getFirst().standing(), VI))
                .isEqualTo("6/9 phiếu – cần 8 phiếu để đạt 80 % tổng số 10 thành viên");
        assertThat(result.outcome().runOffBetween()).containsExactly("Đơn vị A", "Đơn vị B");
        assertThat(queries.receipts(round)).hasSize(9).isSorted();
    }

    @Test
    void sameTelephoneIsRecognisedAndAnotherOneIsTold() {
        var round = at.opened(1, 3);
        var key = Conference.key();
        var first = casting.cast(at.seat(0), new CastVote(round, List.of(1), key));
        var again = casting.cast(at.seat(0), new CastVote(round, List.of(1), key));
        var other = at.cast(round, 0, 2);

        assertThat(first.kind()).isEqualTo(Kind.ACCEPTED);
        assertThat(first.receipt()).matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(again).isEqualTo(new CastResult(Kind.REPLAY, first.receipt()));
        assertThat(other).isEqualTo(CastResult.of(Kind.ALREADY));
        rounds.close(round);
        assertThat(casting.cast(at.seat(0), new CastVote(round, List.of(1), key)))
                .isEqualTo(again);
        assertThat(casting.status(at.seat(0), round, key)).isEqualTo(again);
        assertThat(at.cast(round, 1, 0)).isEqualTo(CastResult.of(Kind.CLOSED));
        assertThat(casting.status(at.seat(1), round, key)).isEqualTo(CastResult.of(Kind.CLOSED));
    }

    @Test
    void refusesBallotsThatAreNotInOrder() {
        var round = at.opened(2, 3);

        assertBroken("vote.cast.tooMany", () -> at.cast(round, 0, 0, 1, 2));
        assertBroken("vote.cast.unknownChoice", () -> at.cast(round, 0, 7));
        assertBroken("vote.cast.unknownChoice", () -> at.cast(round, 0, -1));
        assertBroken("vote.cast.unknownChoice", () -> at.cast(round, 0, 1, 1));
        assertBroken("vote.cast.alone", () -> at.cast(round, 0, 1, 3));
        assertBroken("vote.cast.key", () -> casting.cast(at.seat(0), new CastVote(round, List.of(0), new byte[3])));
        assertThat(at.count("select count(*) from envelope")).isZero();
    }

    @Test
    void opensOnlyWithQuorumAndCommitteeInAnOpenConference() {
        at.rule(Subject.BK_TINH, Method.SECRET_ELECTRONIC, null);
        at.units.subList(0, 6).forEach(unit -> at.mark(unit, AttendanceStatus.PRESENT));
        var round = at.prepared(Subject.BK_TINH, 1, 2);

        assertBroken("vote.open.noQuorum", () -> rounds.open(round, null));
        at.mark(at.units.get(6), AttendanceStatus.SUBSTITUTE);
        rounds.open(round, null);
        assertThat(queries.round(round).entitled()).isEqualTo(7);
        assertBroken("vote.open.another", () -> rounds.open(at.prepared(Subject.BK_TINH, 1, 2), null));
    }

    @Test
    void rollChangesAfterOpeningDoNotChangeTheRightToVote() {
        var round = at.opened(1, 2);
        at.mark(at.units.get(3), AttendanceStatus.LEFT);

        assertThat(at.cast(round, 3, 0).kind()).isEqualTo(Kind.ACCEPTED);
        assertThat(queries.round(round).entitled()).isEqualTo(10);
    }

    @Test
    void whoIsNotThereHasNoVote() {
        at.rule(Subject.BK_TINH, Method.SECRET_ELECTRONIC, null);
        at.units.subList(0, 8).forEach(unit -> at.mark(unit, AttendanceStatus.PRESENT));
        var round = at.prepared(Subject.BK_TINH, 1, 2);
        assertThat(at.cast(round, 0, 0)).isEqualTo(CastResult.of(Kind.CLOSED));
        rounds.open(round, null);

        at.mark(at.units.get(9), AttendanceStatus.PRESENT);

        assertThat(at.cast(round, 9, 0)).isEqualTo(CastResult.of(Kind.NOT_ENTITLED));
    }

    @Test
    void paperAndTelephonesMakeOneResult() {
        var round = at.opened(1, 2);
        paper.issue(round, at.units.get(0));
        paper.issue(round, at.units.get(1));
        assertThat(at.cast(round, 0, 0)).isEqualTo(CastResult.of(Kind.NOT_ENTITLED));
        for (int i = 2; i < 10; i++) {
            at.cast(round, i, i < 6 ? 0 : 1);
        }
        assertBroken("vote.paper.voted", () -> paper.issue(round, at.units.get(5)));
        assertBroken("vote.sheet.notClosed", () -> sheets.enter(round, new SheetDraft(2, 0, 0, Map.of(0, 2))));
        rounds.close(round);

        assertBroken("vote.sheet.missing", () -> counting.tally(round));
        assertBroken("vote.sheet.returned", () -> sheets.enter(round, new SheetDraft(3, 0, 0, Map.of(0, 2))));
        assertBroken("vote.sheet.votes", () -> sheets.enter(round, new SheetDraft(2, 1, 0, Map.of(0, 2))));
        assertBroken("vote.sheet.sum", () -> sheets.enter(round, new SheetDraft(2, 0, 0, Map.of(0, 2, 1, 1))));
        assertBroken("vote.sheet.numbers", () -> sheets.enter(round, new SheetDraft(2, 0, 1, Map.of(0, 2))));
        sheets.enter(round, new SheetDraft(2, 1, 1, Map.of(0, 1)));
        assertBroken("vote.sheet.samePerson", () -> sheets.confirm(round));
        SignedIn.asOtherBoard();
        sheets.confirm(round);
        counting.tally(round);

        var result = queries.result(round);
        assertThat(result.numbers()).isEqualTo(new vn.thidua.vote.rule.BallotNumbers(10, 10, 9, 1, 1));
        assertThat(result.outcome().elected()).containsExactly("Đơn vị A");
        assertThat(result.lines().getFirst().standing().votes()).isEqualTo(5);
    }

    @Test
    void writtenOpinionIsABallotLikeEveryOther() {
        at.rule(Subject.CO_TINH, Method.SECRET_ELECTRONIC, EIGHTY);
        at.units.subList(0, 7).forEach(unit -> at.mark(unit, AttendanceStatus.PRESENT));
        at.mark(at.units.get(7), AttendanceStatus.WRITTEN);
        var round = at.prepared(Subject.CO_TINH, 1, 2);
        rounds.open(round, null);
        for (int i = 0; i < 7; i++) {
            at.cast(round, i, 0);
        }

        assertThat(at.cast(round, 7, 0)).isEqualTo(CastResult.of(Kind.NOT_ENTITLED));
        assertBroken("vote.written.empty", () -> written.enter(round, at.units.get(7), List.of(), Conference.key()));
        assertBroken(
                "vote.written.notEntitled", () -> written.enter(round, at.units.get(0), List.of(0), Conference.key()));
        assertThat(written.enter(round, at.units.get(7), List.of(0), Conference.key())
                        .kind())
                .isEqualTo(Kind.ACCEPTED);
        at.closeAndCount(round);

        var result = queries.result(round);
        assertThat(result.numbers().returned()).isEqualTo(7);
        assertThat(result.written()).isEqualTo(1);
        assertThat(result.outcome().elected()).containsExactly("Đơn vị A");
        assertThat(words.standing(result.lines().getFirst().standing(), VI))
                .isEqualTo("8/8 phiếu – cần 8 phiếu để đạt 80 % tổng số 10 thành viên");
    }

    @Test
    void raisedHandsAreEnteredByOneAndConfirmedByAnother() {
        at.rule(Subject.BAU_TRUONG, Method.SHOW_OF_HANDS, new Threshold(new Fraction(1, 2), true));
        at.everybodyComes();
        var round = at.prepared(Subject.BAU_TRUONG, 1, 1);
        rounds.open(round, null);
        assertThat(at.cast(round, 0, 0)).isEqualTo(CastResult.of(Kind.NOT_ENTITLED));
        rounds.close(round);
        sheets.enter(round, SheetDraft.hands(Map.of(0, 6)));
        SignedIn.asOtherBoard();
        sheets.confirm(round);
        SignedIn.asBoard();
        counting.tally(round);
        at.confirm(round);

        assertThat(queries.result(round).outcome().elected()).containsExactly("Đơn vị A");
        assertThat(words.standing(queries.result(round).lines().getFirst().standing(), VI))
                .isEqualTo("6/10 phiếu – cần 6 phiếu để quá 50 % tổng số 10 thành viên");
    }

    @Test
    void blankBallotIsValidWhereTheRuleSaysSo() {
        blankIsValid();
        at.everybodyComes();
        var round = at.prepared(Subject.BK_TINH, 1, 2);
        rounds.open(round, null);
        at.cast(round, 0, 0);
        at.cast(round, 1);
        at.closeAndCount(round);

        assertThat(queries.result(round).numbers()).isEqualTo(new vn.thidua.vote.rule.BallotNumbers(10, 2, 2, 0, 1));
    }

    @Test
    void blankSlipIsValidWhereTheRuleSaysSo() {
        blankIsValid();
        at.everybodyComes();
        var round = at.prepared(Subject.BK_TINH, 1, 2);
        rounds.open(round, null);
        paper.issue(round, at.units.get(0));
        paper.issue(round, at.units.get(1));
        at.cast(round, 2, 0);
        rounds.close(round);

        assertBroken("vote.sheet.numbers", () -> sheets.enter(round, new SheetDraft(2, 1, 2, Map.of())));
        sheets.enter(round, new SheetDraft(2, 0, 1, Map.of(0, 1)));
        SignedIn.asOtherBoard();
        sheets.confirm(round);
        counting.tally(round);

        assertThat(queries.result(round).numbers()).isEqualTo(new vn.thidua.vote.rule.BallotNumbers(10, 3, 3, 0, 1));
    }

    private void blankIsValid() {
        at.rules.add(new VoteRuleDraft(
                at.province,
                Subject.BK_TINH,
                Method.SECRET_ELECTRONIC,
                vn.thidua.vote.rule.Base.TOTAL,
                null,
                SelfVote.ALLOWED,
                true,
                true,
                vn.thidua.vote.rule.RunOff.TWO_ROUNDS,
                "quy định thử",
                java.time.LocalDate.of(2026, 1, 1)));
    }

    @Test
    void namedBallotsKeepTheirNames() {
        at.rule(Subject.THONG_QUA, Method.NAMED_ELECTRONIC, new Threshold(new Fraction(1, 2), true));
        at.everybodyComes();
        var round = at.prepared(Subject.THONG_QUA, 1, 0);
        rounds.open(round, null);
        for (int i = 0; i < 10; i++) {
            at.cast(round, i, i % 3);
        }
        at.closeAndCount(round);

        assertThat(queries.result(round).outcome().elected()).isEmpty();
        assertThat(queries.result(round).outcome().runOffBetween()).isEmpty();
        assertThat(at.count("select count(*) from named_ballot")).isEqualTo(10);
        assertThat(at.count("select count(*) from ballot")).isZero();
    }

    @Test
    void runOffRemembersTheFirstRound() {
        var first = at.opened(1, 3);
        for (int i = 0; i < 10; i++) {
            at.cast(first, i, i < 4 ? 0 : i < 8 ? 1 : 2);
        }
        at.closeAndCount(first);
        var before = queries.result(first);
        var second = rounds.runOff(first);
        assertBroken("vote.prepare.again", () -> rounds.runOff(first));

        rounds.open(second, null);
        assertThat(queries.round(second).ballot())
                .extracting(RoundView.BallotLine::label)
                .containsExactly("Đơn vị A", "Đơn vị B", "Không tán thành đơn vị nào");
        for (int i = 0; i < 10; i++) {
            at.cast(second, i, i < 7 ? 1 : 0);
        }
        at.closeAndCount(second);

        assertThat(queries.result(second).outcome().elected()).containsExactly("Đơn vị B");
        assertThat(queries.result(first)).isEqualTo(before);
    }

    @Test
    void tieAfterTheSecondRoundIsDecidedByPeopleAndTheResultSaysSo() {
        var first = at.opened(1, 2);
        for (int i = 0; i < 10; i++) {
            at.cast(first, i, i % 2);
        }
        at.closeAndCount(first);
        assertBroken("vote.decision.none", () -> decisions.enter(first, 0, "ưu tiên"));
        var second = rounds.runOff(first);
        rounds.open(second, null);
        for (int i = 0; i < 10; i++) {
            at.cast(second, i, i % 2);
        }
        at.closeAndCount(second);
        assertThat(queries.result(second).outcome().decider()).isEqualTo(vn.thidua.vote.rule.Decider.HEAD_AND_DEPUTY);
        assertBroken("vote.runOff.none", () -> rounds.runOff(second));

        assertBroken("vote.decision.notInPool", () -> decisions.enter(second, 2, "ưu tiên"));
        decisions.enter(second, 1, "Điểm cao hơn");
        assertBroken("vote.decision.full", () -> decisions.enter(second, 0, "đổi ý"));
        assertBroken("vote.sheet.samePerson", () -> decisions.confirm(second, 1));
        SignedIn.asOtherBoard();
        decisions.confirm(second, 1);

        assertThat(queries.result(second).outcome().elected()).isEmpty();
        assertThat(queries.result(second).decisions())
                .extracting(RoundResult.Decision::label, RoundResult.Decision::reason, RoundResult.Decision::confirmed)
                .containsExactly(tuple("Đơn vị B", "Điểm cao hơn", true));
    }

    @Test
    void voidRoundIsHeldAgainAndTellsNothing() throws IOException {
        var round = at.opened(1, 2);
        at.cast(round, 0, 0);
        assertBroken("vote.reason.missing", () -> rounds.holdVoid(round, " "));
        rounds.holdVoid(round, "Mất điện");

        assertThat(Files.exists(at.keys.resolve(round + ".key"))).isFalse();
        assertThat(at.cast(round, 1, 0)).isEqualTo(CastResult.of(Kind.CLOSED));
        assertBroken("vote.round.state.VOID", () -> counting.tally(round));
        var again = rounds.repeat(round);
        rounds.open(again, null);
        assertThat(queries.round(again).attempt()).isEqualTo(2);
        assertThat(at.cast(again, 0, 1).kind()).isEqualTo(Kind.ACCEPTED);
        at.closeAndCount(again);
        assertThat(queries.result(again).outcome().elected()).containsExactly("Đơn vị B");
    }

    @Test
    void closingTwiceGivesTheSameSealAndCountingTwiceChangesNothing() {
        var round = at.opened(1, 2);
        at.cast(round, 0, 0);
        var seal = rounds.close(round);
        assertThat(rounds.close(round)).isEqualTo(seal);
        counting.tally(round);
        assertThat(rounds.close(round)).isEqualTo(seal);
        var result = queries.result(round);
        counting.tally(round);
        assertThat(queries.result(round)).isEqualTo(result);
    }

    @Test
    void confirmedIsFinalAndTwoPeopleConfirm() {
        var round = at.opened(1, 2);
        at.cast(round, 0, 0);
        assertBroken("vote.round.state.OPEN", () -> counting.confirm(round));
        rounds.close(round);
        counting.tally(round);
        assertThat(counting.confirm(round)).isFalse();
        assertThat(counting.confirm(round)).isFalse();
        SignedIn.asOtherBoard();
        assertThat(counting.confirm(round)).isTrue();

        assertBroken("vote.round.state.CONFIRMED", () -> counting.confirm(round));
        assertBroken("vote.round.state.CONFIRMED", () -> rounds.holdVoid(round, "đổi ý"));
        assertThat(Files.exists(at.keys.resolve(round + ".key"))).isFalse();
        assertThat(Files.exists(at.keys.resolve(round + ".env"))).isFalse();
    }

    @Test
    void changedEnvelopeStopsTheCount() {
        var round = at.opened(1, 2);
        at.cast(round, 0, 0);
        at.cast(round, 1, 1);
        rounds.close(round);
        at.database
                .sql()
                .sql("update envelope set sealed = reverse(sealed) limit 1")
                .update();

        assertBroken("vote.seal.broken", () -> counting.tally(round));
        assertThat(at.count("select count(*) from ballot")).isZero();
        assertThat(at.count("select count(*) from audit_log where action = 'SEAL_BROKEN'"))
                .isOne();
        rounds.holdVoid(round, "Phong bì bị thay đổi");
    }

    @Test
    void envelopesThatWereSwappedBeforeClosingDoNotOpen() {
        var round = at.opened(1, 2);
        at.cast(round, 0, 0);
        at.cast(round, 1, 1);
        var rows = at.database
                .sql()
                .sql("select entitlement_id, sealed from envelope")
                .query()
                .listOfRows();
        for (int i = 0; i < 2; i++) {
            at.database
                    .sql()
                    .sql("update envelope set sealed = ? where entitlement_id = ?")
                    .params(rows.get(1 - i).get("sealed"), rows.get(i).get("entitlement_id"))
                    .update();
        }
        rounds.close(round);

        assertBroken("vote.seal.broken", () -> counting.tally(round));
        rounds.holdVoid(round, "Phong bì bị tráo");
    }

    @Test
    void unitMayNotVoteForItselfWhereTheRuleSaysSo() {
        at.rule(Subject.CO_TINH, Method.SECRET_ELECTRONIC, null, SelfVote.NOT_ITSELF);
        at.rule(Subject.BK_TINH, Method.SECRET_ELECTRONIC, null, SelfVote.STEPS_ASIDE);
        at.everybodyComes();
        var flag = at.prepared(Subject.CO_TINH, 1, 2);
        rounds.open(flag, null);
        assertBroken("vote.cast.notItself", () -> at.cast(flag, 0, 0));
        assertThat(at.cast(flag, 0, 1).kind()).isEqualTo(Kind.ACCEPTED);
        at.closeAndCount(flag);

        var certificate = at.prepared(Subject.BK_TINH, 1, 2);
        rounds.open(certificate, null);
        assertThat(at.cast(certificate, 0, 1)).isEqualTo(CastResult.of(Kind.NOT_ENTITLED));
        assertThat(queries.round(certificate).entitled()).isEqualTo(8);
    }

    @Test
    void heldNomineeBlocksTheBallotUntilReleased() {
        at.rule(Subject.CO_TINH, Method.SECRET_ELECTRONIC, null);
        var motion = motions.put(
                at.meeting,
                new MotionDraft(
                        Subject.CO_TINH,
                        "Cờ",
                        1,
                        List.of(
                                new MotionDraft.Nominee(at.units.get(0), "A", null, 1),
                                new MotionDraft.Nominee(at.units.get(1), "B", null, 2)),
                        false,
                        "đơn vị thử"));
        var nominee = at.count("select id from vote_nominee where label = 'A'");
        motions.hold(nominee, "Đang thanh tra");
        assertBroken("vote.nominee.held", () -> rounds.prepare(motion));
        motions.release(nominee, "Kết luận không vi phạm");
        motions.withdraw(at.count("select id from vote_nominee where label = 'B'"), "Đã nhận năm trước");

        assertThat(queries.round(rounds.prepare(motion)).ballot())
                .extracting(RoundView.BallotLine::label)
                .containsExactly("A", "Không tán thành đơn vị nào");
    }

    @Test
    void othersAreRefused() {
        var round = at.opened(1, 2);

        SignedIn.asLeadership();
        refused(() -> rounds.close(round));
        SignedIn.asOfficerOf(at.units.get(5));
        refused(() -> rounds.close(round));
        refused(() -> counting.confirm(round));
        refused(() -> queries.missing(round));
        refused(() -> paper.issue(round, at.units.get(1)));
        assertThat(queries.round(round).entitled()).isEqualTo(10);
        SignedIn.asAdministrator();
        refused(() -> rounds.close(round));
        refused(() -> queries.round(round));
        SignedIn.asBoardOf(99);
        refused(() -> queries.round(round));
        refused(() -> counting.tally(round));
        SignedIn.asOfficerOf(at.units.get(0));
        assertThat(rounds.close(round).envelopes()).isZero();
        refused(() -> counting.confirm(round));
    }

    @Test
    void noResultLeaksBeforeTheCount() {
        var round = at.opened(1, 2);
        at.cast(round, 0, 0);
        assertBroken("vote.result.notYet", () -> queries.result(round));
        assertBroken("vote.result.notYet", () -> queries.receipts(round));
        rounds.close(round);
        assertBroken("vote.result.notYet", () -> queries.result(round));
        assertThat(queries.receipts(round)).hasSize(1);
    }

    private static void refused(Runnable work) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(work::run);
    }

    static void assertBroken(String key, Runnable work) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(work::run)
                .extracting(RuleViolation::key)
                .isEqualTo(key);
    }
}
