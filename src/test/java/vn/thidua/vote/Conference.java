package vn.thidua.vote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.util.FileSystemUtils;
import vn.thidua.bloc.BlocFixture;
import vn.thidua.bloc.BlocSetUp;
import vn.thidua.identity.SignedIn;
import vn.thidua.meeting.AttendanceStatus;
import vn.thidua.meeting.Duty;
import vn.thidua.meeting.MeetingDraft;
import vn.thidua.meeting.MeetingService;
import vn.thidua.meeting.MeetingType;
import vn.thidua.meeting.OfficerDraft;
import vn.thidua.meeting.RollCallService;
import vn.thidua.meeting.RollMark;
import vn.thidua.meeting.Seat;
import vn.thidua.shared.Fraction;
import vn.thidua.support.Database;
import vn.thidua.vote.rule.Base;
import vn.thidua.vote.rule.RunOff;
import vn.thidua.vote.rule.Threshold;

/**
 * A conference of a bloc of so many units, open, with a counting committee: chuyenvien and chuyenvien2. Nothing of it is
 * real. Empties the database, the folder of keys and the witness.
 */
@TestComponent
@Import({BlocFixture.class, BlocSetUp.class})
public class Conference {

    static final SecureRandom RANDOM = new SecureRandom();

    final Database database;
    final BlocSetUp blocs;
    final MeetingService meetings;
    final RollCallService rolls;
    final RuleService rules;
    final MotionService motions;
    final RoundService rounds;
    final SheetService sheets;
    final CountService counting;
    final CastService casting;
    final Path keys;
    final Path witness;

    public long province;
    public long meeting;
    public List<Long> units = List.of();

    private long blocId;
    private final List<Long> held = new ArrayList<>();

    Conference(
            Database database,
            BlocSetUp blocs,
            MeetingService meetings,
            RollCallService rolls,
            RuleService rules,
            MotionService motions,
            RoundService rounds,
            SheetService sheets,
            CountService counting,
            CastService casting,
            OpenRounds cache,
            @Value("${thidua.vote.keys}") Path keys,
            @Value("${thidua.vote.witness}") Path witness) {
        this.database = database;
        this.blocs = blocs;
        this.meetings = meetings;
        this.rolls = rolls;
        this.rules = rules;
        this.motions = motions;
        this.rounds = rounds;
        this.sheets = sheets;
        this.counting = counting;
        this.casting = casting;
        this.cache = cache;
        this.keys = keys;
        this.witness = witness;
    }

    private final OpenRounds cache;

    /** An empty database and empty folders, the accounts that SignedIn plays, the first of them signed in. */
    public void clear() {
        database.clean();
        cache.forget();
        forgetFiles();
        for (var login : List.of("chuyenvien", "chuyenvien2", "chuyenvien3", "lanhdao", "donvi")) {
            database.sql()
                    .sql(
                            "insert into account (login, display_name, password_hash, created_at) values (?, ?, '', now())")
                    .params(login, login)
                    .update();
        }
        SignedIn.asBoard();
    }

    /** Plans and opens the conference; an officer of the board stays signed in. Nobody is on the roll yet. */
    public void arrange(int size) {
        clear();
        var bloc = blocs.bloc("Tỉnh thử", 2026, size);
        province = bloc.province();
        units = bloc.units();
        blocId = bloc.blocId();
        held.clear();
        anotherMeeting();
    }

    /** One more conference of the same bloc, open as the first one was; it is the one at hand from then on. */
    public void anotherMeeting() {
        meeting = meetings.plan(new MeetingDraft(
                blocId,
                2026,
                MeetingType.TONG_KET,
                "Hội nghị tổng kết",
                "Hội trường",
                Instant.parse("2026-12-20T01:00:00Z"),
                null,
                new Fraction(2, 3)));
        meetings.appoint(meeting, new OfficerDraft(Duty.COUNTER, "Kiểm phiếu 1", null, 1L));
        meetings.appoint(meeting, new OfficerDraft(Duty.COUNTER, "Kiểm phiếu 2", null, 2L));
        meetings.open(meeting);
        held.add(meeting);
    }

    /** All conferences since the database was emptied. */
    public List<Long> meetings() {
        return List.copyOf(held);
    }

    public void forgetFiles() {
        try {
            FileSystemUtils.deleteRecursively(keys);
            FileSystemUtils.deleteRecursively(witness);
            Files.createDirectories(keys);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void everybodyComes() {
        units.forEach(unit -> mark(unit, AttendanceStatus.PRESENT));
    }

    public void mark(long unit, AttendanceStatus status) {
        var version = database.sql()
                .sql("select version from roll_call where meeting_id = ? and unit_id = ?")
                .params(meeting, unit)
                .query(Integer.class)
                .single();
        var substitute = status == AttendanceStatus.SUBSTITUTE;
        rolls.mark(
                meeting,
                new RollMark(
                        unit, status, substitute ? "Dự thay" : "", substitute ? "GUQ 01" : "", "công tác", version));
    }

    public void rule(Subject subject, Method method, Threshold threshold) {
        rule(subject, method, threshold, SelfVote.ALLOWED);
    }

    public void rule(Subject subject, Method method, Threshold threshold, SelfVote selfVote) {
        rules.add(new VoteRuleDraft(
                province,
                subject,
                method,
                Base.TOTAL,
                threshold,
                selfVote,
                true,
                false,
                RunOff.TWO_ROUNDS,
                "quy định thử",
                LocalDate.of(2026, 1, 1)));
    }

    /** A motion in which the first {@code nominees} units stand, and its first round. */
    public long prepared(Subject subject, int seats, int nominees) {
        var names = new ArrayList<MotionDraft.Nominee>();
        for (int i = 0; i < nominees; i++) {
            names.add(new MotionDraft.Nominee(units.get(i), "Đơn vị " + (char) ('A' + i), null, i + 1));
        }
        return rounds.prepare(motions.put(
                meeting,
                new MotionDraft(subject, "Đề nghị tặng Cờ", seats, names, false).withoutRanking("đơn vị thử")));
    }

    /** A secret ballot on telephones with the most votes winning, open, everybody there. */
    public long opened(int seats, int nominees) {
        rule(Subject.BK_TINH, Method.SECRET_ELECTRONIC, null);
        everybodyComes();
        var round = prepared(Subject.BK_TINH, seats, nominees);
        rounds.open(round, null);
        return round;
    }

    /** A published ranking of the bloc with these units, the best first: 99 points, 98 points and so on. */
    public void ranking(int... best) {
        var version = database.sql()
                .sql("insert into ranking_version (bloc_id, year_id, number, rank_by, appeal_until, published_by,"
                        + " published_at) select bloc_id, year_id, 1, 'RAW', '2026-12-31', 'thử', now() from meeting"
                        + " where id = ? returning id")
                .param(meeting)
                .query(Long.class)
                .single();
        for (int i = 0; i < best.length; i++) {
            database.sql()
                    .sql("insert into ranking_line (version_id, unit_id, unit_name, self_points, self_verified,"
                            + " self_compared, base_points, bonus_points, penalty_points, raw_points, own_max, rank_all,"
                            + " rank_eligible) values (?, ?, 'thử', 0, 0, 0, 0, 0, 0, ?, 100, ?, ?)")
                    .params(version, units.get(best[i]), 99 - i, i + 1, i + 1)
                    .update();
        }
    }

    /** A violation of a unit that another agency reported and nobody released. */
    public void violation(int unit) {
        database.sql()
                .sql("insert into violation (province_id, unit_id, subject_text, kind, source_agency, listed_on,"
                        + " recorded_by, recorded_at) values (?, ?, 'thử', 'THANH_TRA', 'Thanh tra tỉnh', '2026-11-01',"
                        + " 'thử', now())")
                .params(province, units.get(unit))
                .update();
    }

    public Seat seat(int unit) {
        return new Seat(meeting, units.get(unit));
    }

    public CastResult cast(long round, int unit, Integer... choices) {
        return casting.cast(seat(unit), new CastVote(round, List.of(choices), key()));
    }

    public static byte[] key() {
        var key = new byte[16];
        RANDOM.nextBytes(key);
        return key;
    }

    /** Both members of the committee confirm. */
    public void confirm(long round) {
        SignedIn.asBoard();
        counting.confirm(round);
        SignedIn.asOtherBoard();
        counting.confirm(round);
        SignedIn.asBoard();
    }

    public void closeAndCount(long round) {
        rounds.close(round);
        counting.tally(round);
        confirm(round);
    }

    public long count(String sql, Object... params) {
        return database.sql().sql(sql).params(List.of(params)).query(Long.class).single();
    }
}
