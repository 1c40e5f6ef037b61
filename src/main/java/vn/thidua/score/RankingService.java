package vn.thidua.score;

import jakarta.annotation.security.RolesAllowed;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.bloc.BlocRights;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.score.rule.Disqualifier;
import vn.thidua.shared.Moments;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/**
 * Publishes rankings and takes appeals. A published ranking never changes: an appeal that is upheld opens the unit's sheet
 * again, and the ranking made of the corrected scores is published as the next version.
 */
@Service
@RolesAllowed({Roles.BOARD, Roles.UNIT})
@Transactional
public class RankingService {

    private static final int LONGEST = 1000;

    private final RankingReader reader;
    private final RankingWriter writer;
    private final BlocRights rights;
    private final SheetService sheets;
    private final CurrentUser currentUser;
    private final JdbcClient jdbc;
    private final Clock clock;

    RankingService(
            RankingReader reader,
            RankingWriter writer,
            BlocRights rights,
            SheetService sheets,
            CurrentUser currentUser,
            JdbcClient jdbc,
            Clock clock) {
        this.reader = reader;
        this.writer = writer;
        this.rights = rights;
        this.sheets = sheets;
        this.currentUser = currentUser;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Publishes the ranking of the final scores, by head or board. Refused while a sheet is not final, where the last day
     * of appeals is past, and, after the first version, where no appeal was upheld since. Returns the version's number.
     */
    public int publish(long blocId, int year, LocalDate appealUntil) {
        var bloc = rights.run(blocId, year);
        if (appealUntil.isBefore(today())) {
            throw new RuleViolation("score.ranking.appealUntilPast");
        }
        var ranking = reader.rank(bloc);
        if (ranking.units().isEmpty()) {
            throw new RuleViolation("score.ranking.nothing");
        }
        var open = ranking.units().stream()
                .filter(unit -> unit.state() != SheetState.FINAL)
                .map(RankedUnit::name)
                .toList();
        if (!open.isEmpty()) {
            throw new RuleViolation("score.ranking.notFinal", open.size(), String.join(", ", open));
        }
        var last = jdbc.sql("select coalesce(max(number), 0) from ranking_version where bloc_id = ? and year_id = ?")
                .params(blocId, bloc.yearId())
                .query(Integer.class)
                .single();
        var because = last == 0 ? "" : upheldSince(blocId, bloc.yearId(), last);
        try {
            writer.write(ranking, last + 1, appealUntil, because, who(), clock.instant());
        } catch (DuplicateKeyException e) {
            throw new RuleViolation("score.ranking.justPublished");
        }
        return last + 1;
    }

    private String upheldSince(long blocId, long yearId, int number) {
        var upheld = jdbc.sql(
                        "select u.name, a.answer from ranking_appeal a join ranking_version v on v.id = a.version_id"
                                + " join unit u on u.id = a.unit_id"
                                + " where v.bloc_id = ? and v.year_id = ? and v.number = ? and a.state = 'UPHELD'")
                .params(blocId, yearId, number)
                .query((row, n) -> row.getString(1) + ": " + row.getString(2))
                .list();
        if (upheld.isEmpty()) {
            throw new RuleViolation("score.ranking.noAppeal", number);
        }
        var words = upheld.stream().collect(Collectors.joining("; "));
        return words.substring(0, Math.min(words.length(), LONGEST));
    }

    /** A unit appeals against the newest published ranking, until the last day of appeals, once for each version. */
    public void appeal(long blocId, int year, long unitId, String reason) {
        var bloc = rights.unit(blocId, year, unitId);
        var words = text(reason, "score.ranking.appeal.reason");
        record Newest(long id, LocalDate appealUntil) {}
        var newest = jdbc.sql("select id, appeal_until from ranking_version where bloc_id = ? and year_id = ?"
                        + " order by number desc limit 1")
                .params(blocId, bloc.yearId())
                .query(Newest.class)
                .optional()
                .orElseThrow(() -> new RuleViolation("score.ranking.notPublished"));
        if (today().isAfter(newest.appealUntil())) {
            throw new RuleViolation("score.ranking.appeal.late", Moments.day(newest.appealUntil()));
        }
        var already = jdbc.sql("select count(*) from ranking_appeal where version_id = ? and unit_id = ?")
                .params(newest.id(), unitId)
                .query(Integer.class)
                .single();
        if (already > 0) {
            throw new RuleViolation("score.ranking.appeal.twice");
        }
        jdbc.sql("insert into ranking_appeal (version_id, unit_id, reason, filed_by, filed_at) values (?, ?, ?, ?, ?)")
                .params(newest.id(), unitId, words, who(), now())
                .update();
    }

    /** The board answers an appeal. Upheld: the unit's sheet is open for correction. */
    @RolesAllowed(Roles.BOARD)
    public void answer(long appealId, boolean upheld, String answer) {
        var words = text(answer, "score.ranking.appeal.answer");
        record Filed(long blocId, long yearId, int year, long unitId, String state) {}
        var filed = jdbc.sql("select v.bloc_id, v.year_id, y.year, a.unit_id, a.state from ranking_appeal a"
                        + " join ranking_version v on v.id = a.version_id join emulation_year y on y.id = v.year_id"
                        + " where a.id = ? for update")
                .param(appealId)
                .query(Filed.class)
                .optional()
                .orElseThrow(() -> new RuleViolation("score.ranking.appeal.unknown"));
        rights.board(filed.blocId(), filed.year());
        if (!filed.state().equals("OPEN")) {
            throw new RuleViolation("score.ranking.appeal.answered");
        }
        jdbc.sql("update ranking_appeal set state = ?, answer = ?, answered_by = ?, answered_at = ? where id = ?")
                .params(upheld ? "UPHELD" : "REJECTED", words, who(), now(), appealId)
                .update();
        if (upheld) {
            jdbc.sql("select s.id from score_sheet s join scoring_round r on r.id = s.round_id"
                            + " where r.bloc_id = ? and r.year_id = ? and s.unit_id = ? and s.state = 'FINAL'")
                    .params(filed.blocId(), filed.yearId(), filed.unitId())
                    .query(Long.class)
                    .list()
                    .forEach(sheets::reopen);
        }
    }

    /** The board bars a unit from being considered in a year: points and place in the list of all stay. */
    @RolesAllowed(Roles.BOARD)
    public void disqualify(long blocId, int year, long unitId, Disqualifier kind, String reason, String source) {
        var bloc = rights.board(blocId, year);
        if (bloc.member(unitId).isEmpty()) {
            throw new RuleViolation("bloc.notMember", bloc.name(), String.valueOf(year));
        }
        jdbc.sql(
                        "insert into disqualification (unit_id, year_id, bloc_id, kind, reason, source, decided_by, decided_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        unitId,
                        bloc.yearId(),
                        blocId,
                        kind.name(),
                        text(reason, "score.ranking.out.reason"),
                        Names.clean(source),
                        who(),
                        now())
                .update();
    }

    /** The unit is considered again. */
    @RolesAllowed(Roles.BOARD)
    public void release(long blocId, int year, long disqualificationId, String reason) {
        rights.board(blocId, year);
        var released = jdbc.sql("update disqualification set released_at = ?, released_by = ?, released_for = ?"
                        + " where id = ? and bloc_id = ? and released_at is null")
                .params(now(), who(), text(reason, "score.ranking.out.releaseReason"), disqualificationId, blocId)
                .update();
        if (released == 0) {
            throw new RuleViolation("score.ranking.out.released");
        }
    }

    private static String text(String words, String missingKey) {
        var clean = Names.clean(words);
        if (clean.isEmpty()) {
            throw new RuleViolation(missingKey);
        }
        if (clean.length() > LONGEST) {
            throw new RuleViolation("score.sheet.tooLong", LONGEST);
        }
        return clean;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private String who() {
        return currentUser.require().displayName();
    }
}
