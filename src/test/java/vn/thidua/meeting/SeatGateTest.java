package vn.thidua.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.bloc.BlocSetUp;
import vn.thidua.identity.SignedIn;
import vn.thidua.shared.Fraction;
import vn.thidua.shared.RuleViolation;
import vn.thidua.support.Database;
import vn.thidua.support.DatabaseTest;

/** A conference before its ballots: planning, roll call, quorum in words, cards and who comes in with them. */
@DatabaseTest
@Import(BlocSetUp.class)
class SeatGateTest {

    @Autowired
    BlocSetUp blocs;

    @Autowired
    MeetingService meetings;

    @Autowired
    RollCallService rolls;

    @Autowired
    RollCallQueries rollQueries;

    @Autowired
    QuorumWords words;

    @Autowired
    SeatService seats;

    @Autowired
    SeatGate gate;

    @Autowired
    Database database;

    BlocSetUp.Made bloc;
    long meeting;

    @BeforeEach
    void arrange() {
        database.clean();
        SignedIn.asBoard();
        bloc = blocs.bloc("Tỉnh thử", 2026, 9);
        meeting = meetings.plan(draft("Hội nghị tổng kết"));
    }

    @AfterEach
    void out() {
        SignedIn.out();
    }

    private MeetingDraft draft(String title) {
        return new MeetingDraft(
                bloc.blocId(),
                2026,
                MeetingType.TONG_KET,
                title,
                "Hội trường",
                Instant.parse("2026-12-20T01:00:00Z"),
                null,
                new Fraction(2, 3));
    }

    @Test
    void saysTheQuorumInWords() {
        mark(0, AttendanceStatus.PRESENT);
        mark(1, AttendanceStatus.PRESENT);
        mark(2, AttendanceStatus.PRESENT);
        mark(3, AttendanceStatus.WRITTEN);

        assertThat(words.of(rollQueries.roll(meeting), Locale.forLanguageTag("vi")))
                .isEqualTo("Có mặt 3/9 đơn vị. Cần thêm 3 đơn vị để đủ túc số 2/3.");
        mark(4, AttendanceStatus.SUBSTITUTE);
        mark(5, AttendanceStatus.PRESENT);
        mark(6, AttendanceStatus.PRESENT);
        assertThat(words.of(rollQueries.roll(meeting), Locale.forLanguageTag("vi")))
                .isEqualTo("Có mặt 6/9 đơn vị, đủ túc số 2/3.");
        mark(6, AttendanceStatus.LEFT);
        assertThat(rollQueries.roll(meeting).missing()).isEqualTo(1);
        assertThat(rollQueries.roll(meeting).lines().get(6).leftAt()).isNotNull();
    }

    @Test
    void substituteNeedsItsPaperAndSecondSecretaryIsTold() {
        broken(
                "meeting.substitute.paperMissing",
                () -> rolls.mark(meeting, new RollMark(unit(0), AttendanceStatus.SUBSTITUTE, "Ông A", "", "", 0)));
        broken(
                "meeting.roll.reasonMissing",
                () -> rolls.mark(meeting, new RollMark(unit(0), AttendanceStatus.EXCUSED, "", "", " ", 0)));
        mark(0, AttendanceStatus.PRESENT);
        broken(
                "meeting.roll.changed",
                () -> rolls.mark(meeting, new RollMark(unit(0), AttendanceStatus.UNEXCUSED, "", "", "", 0)));
    }

    @Test
    void cardLetsInAndItsReplacementTakesItsPlace() {
        var card = seats.issue(meeting).getFirst();
        assertThat(seats.issue(meeting)).isEmpty();
        var telephone = gate.enter(meeting, card.token());
        assertThat(gate.seatOf(telephone)).contains(new Seat(meeting, card.unitId()));

        broken("meeting.seat.reasonMissing", () -> seats.reissue(meeting, card.unitId(), " "));
        var fresh = seats.reissue(meeting, card.unitId(), "Mất thẻ");

        assertThat(fresh.seatNo()).isEqualTo(card.seatNo());
        assertThat(gate.seatOf(telephone)).isEmpty();
        broken("meeting.seat.revoked", () -> gate.enter(meeting, card.token()));
        broken("meeting.seat.unknown", () -> gate.enter(meeting, "gì đó"));
        var other = meetings.plan(draft("Hội nghị khác"));
        broken("meeting.seat.otherMeeting", () -> gate.enter(other, fresh.token()));
        assertThat(gate.seatOf("gì đó")).isEmpty();
    }

    @Test
    void storesNeitherTokenNorCode() {
        var card = seats.issue(meeting).getFirst();
        var stored = database.sql()
                .sql("select * from seat_card")
                .query()
                .listOfRows()
                .toString();

        assertThat(stored).doesNotContain(card.token()).doesNotContain(card.code());
        assertThat(card.toString()).doesNotContain(card.token()).doesNotContain(card.code());
    }

    @Test
    void codeIsForgivingAboutHowItIsTyped() {
        var card = seats.issue(meeting).getFirst();
        var typed = card.code()
                .toLowerCase(Locale.ROOT)
                .replace("-", " ")
                .replace('0', 'o')
                .replace('1', 'l');

        assertThat(gate.seatOf(gate.enterByCode(meeting, card.seatNo(), typed)))
                .contains(new Seat(meeting, card.unitId()));
    }

    @Test
    void parallelGuessesNeverExceedTheLimitOfACard() throws Exception {
        var card = seats.issue(meeting).getFirst();
        var looked = new AtomicInteger();
        together(16, 40, i -> {
            try {
                gate.enterByCode(meeting, card.seatNo(), "AAAA-%04d".formatted(i));
            } catch (RuleViolation refused) {
                if (refused.key().equals("meeting.seat.codeWrong")) {
                    looked.incrementAndGet();
                }
            }
        });

        assertThat(looked).hasValue(SeatGate.TRIES_OF_A_CARD);
        broken("meeting.seat.cardLocked", () -> gate.enterByCode(meeting, card.seatNo(), card.code()));
        var fresh = seats.reissue(meeting, card.unitId(), "Bị khóa");
        assertThat(gate.enterByCode(meeting, fresh.seatNo(), fresh.code())).isNotEmpty();
    }

    @Test
    void parallelGuessesNeverExceedTheLimitOfAConferenceAndQrCodesStillLetIn() throws Exception {
        var cards = seats.issue(meeting);
        var looked = new AtomicInteger();
        together(16, 90, i -> {
            try {
                gate.enterByCode(meeting, cards.get(i % 9).seatNo(), "AAAA-%04d".formatted(i));
            } catch (RuleViolation refused) {
                if (refused.key().equals("meeting.seat.codeWrong")) {
                    looked.incrementAndGet();
                }
            }
        });

        assertThat(looked.get())
                .isLessThanOrEqualTo(SeatGate.TRIES_OF_A_MEETING)
                .isPositive();
        broken(
                "meeting.seat.codesOff",
                () -> gate.enterByCode(meeting, cards.getFirst().seatNo(), "AAAA-AAAA"));
        assertThat(gate.enter(meeting, cards.getFirst().token())).isNotEmpty();
    }

    @Test
    void honestPeopleInOneRoomAreNeverRefused() throws Exception {
        var cards = seats.issue(meeting);
        var let = new AtomicInteger();
        together(9, 45, i -> {
            var card = cards.get(i % 9);
            gate.enterByCode(meeting, card.seatNo(), card.code());
            let.incrementAndGet();
        });

        assertThat(let).hasValue(45);
    }

    @Test
    void onlyWhoRunsTheBlocPlansAndCallsTheRoll() {
        SignedIn.asOfficerOf(unit(5));
        refused(() -> meetings.plan(draft("x")));
        refused(() -> mark(0, AttendanceStatus.PRESENT));
        refused(() -> seats.issue(meeting));
        assertThat(rollQueries.roll(meeting).lines()).hasSize(9);
        SignedIn.asLeadership();
        refused(() -> mark(0, AttendanceStatus.PRESENT));
        SignedIn.asBoardOf(99);
        refused(() -> rollQueries.roll(meeting));
        SignedIn.asOfficerOf(unit(0));
        mark(0, AttendanceStatus.PRESENT);
        SignedIn.asOfficerOf(unit(1));
        mark(1, AttendanceStatus.PRESENT);
    }

    @Test
    void endedConferenceDoesNotChange() {
        broken("meeting.end.notOpen", () -> meetings.end(meeting));
        meetings.open(meeting);
        broken("meeting.open.notPlanned", () -> meetings.open(meeting));
        broken("meeting.cancel.notPlanned", () -> meetings.cancel(meeting));
        meetings.addToAgenda(meeting, AgendaKind.REPORT, "Báo cáo tổng kết", null);
        meetings.end(meeting);
        broken("meeting.over", () -> mark(0, AttendanceStatus.PRESENT));
        broken("meeting.over", () -> meetings.describe(meeting, draft("khác")));
        broken("meeting.over", () -> meetings.addToAgenda(meeting, AgendaKind.OTHER, "x", null));
        broken("meeting.over", () -> seats.issue(meeting));
    }

    private long unit(int index) {
        return bloc.units().get(index);
    }

    private void mark(int index, AttendanceStatus status) {
        var version = database.sql()
                .sql("select version from roll_call where meeting_id = ? and unit_id = ?")
                .params(meeting, unit(index))
                .query(Integer.class)
                .single();
        rolls.mark(meeting, new RollMark(unit(index), status, "Người dự", "GUQ 01", "bận", version));
    }

    private interface Numbered {
        void run(int number) throws Exception;
    }

    private static void together(int threads, int times, Numbered work) throws Exception {
        List<Callable<Void>> all = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            var number = i;
            all.add(() -> {
                work.run(number);
                return null;
            });
        }
        try (var pool = Executors.newFixedThreadPool(threads)) {
            for (Future<Void> one : pool.invokeAll(all)) {
                one.get();
            }
        }
    }

    private static void refused(Runnable work) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(work::run);
    }

    private static void broken(String key, Runnable work) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(work::run)
                .extracting(RuleViolation::key)
                .isEqualTo(key);
    }
}
