package vn.thidua.score;

import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;
import vn.thidua.bloc.BlocRights;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.score.rule.Disqualifier;
import vn.thidua.unit.UnitQueries;

/**
 * Reads rankings. What is published every member of the bloc sees; before that only head, deputy, board and leadership.
 */
@Service
@RolesAllowed({Roles.BOARD, Roles.LEADERSHIP, Roles.UNIT})
@Transactional(readOnly = true)
public class RankingQueries {

    private static final TypeReference<List<UnitScore.Part>> PARTS = new TypeReference<>() {};

    private static final String HEADS = """
            select v.id, v.bloc_id, y.year, v.number, v.rank_by, v.appeal_until, v.because, v.published_by,
                   v.published_at, v.generated
              from ranking_version v
              join emulation_year y on y.id = v.year_id
            """;

    private static final String LINES = """
            select unit_id, unit_name, group_id, group_name, self_points, self_verified, self_compared, base_points,
                   bonus_points, penalty_points, raw_points, own_max, percent, rank_all, rank_eligible, group_rank_all,
                   group_rank_eligible, needs_vote, disqualified, disqualified_for, tie_words, parts
              from ranking_line
             where version_id = ?
             order by coalesce(rank_all, 9999), unit_name collate utf8mb4_uca1400_vietnamese_ai_ci
            """;

    private final RankingReader reader;
    private final ScoreReader scores;
    private final ScoreRecount again;
    private final SheetRights rights;
    private final BlocRights blocs;
    private final UnitQueries units;
    private final CurrentUser currentUser;
    private final ObjectMapper json;
    private final JdbcClient jdbc;

    RankingQueries(
            RankingReader reader,
            ScoreReader scores,
            ScoreRecount again,
            SheetRights rights,
            BlocRights blocs,
            UnitQueries units,
            CurrentUser currentUser,
            ObjectMapper json,
            JdbcClient jdbc) {
        this.reader = reader;
        this.scores = scores;
        this.again = again;
        this.rights = rights;
        this.blocs = blocs;
        this.units = units;
        this.currentUser = currentUser;
        this.json = json;
        this.jdbc = jdbc;
    }

    /** The ranking as it stands now; refused to whoever does not read all sheets of the bloc. */
    public LiveRanking live(long blocId, int year) {
        return reader.rank(rights.requireReaderOfAll(blocId, year));
    }

    /**
     * All points of a bloc computed again from the results entered, for those who read all its sheets: what head and board
     * look at before they publish.
     */
    public Recount recount(long blocId, int year) {
        rights.requireReaderOfAll(blocId, year);
        return scores.rounds(blocId, year).stream()
                .map(round -> again.of(round.roundId(), round.tableId()))
                .reduce(new Recount(Map.of(), 0, List.of()), Recount::and);
    }

    /** The newest published ranking of a bloc; empty where none was published. */
    public Optional<PublishedRanking> published(long blocId, int year) {
        blocs.read(blocId, year);
        return newest(blocId, year);
    }

    /**
     * As {@link #published}, but empty for whoever may not read it: readers of the province and officers of units in it
     * may. For those who look a ranking up beside something else.
     */
    public Optional<PublishedRanking> publishedIfReadable(long blocId, int year) {
        var person = currentUser.require();
        return newest(blocId, year)
                .filter(ranking -> person.readsProvince(provinceOf(ranking))
                        || ranking.lines().stream().anyMatch(line -> person.isOfficerOf(line.unitId())));
    }

    private long provinceOf(PublishedRanking ranking) {
        return jdbc.sql("select y.province_id from ranking_version v join emulation_year y on y.id = v.year_id"
                        + " where v.id = ?")
                .param(ranking.head().id())
                .query(Long.class)
                .single();
    }

    private Optional<PublishedRanking> newest(long blocId, int year) {
        return jdbc.sql(HEADS + " where v.bloc_id = ? and y.year = ? order by v.number desc limit 1")
                .params(blocId, year)
                .query(PublishedRanking.Head.class)
                .optional()
                .map(head -> new PublishedRanking(
                        head,
                        jdbc.sql(LINES)
                                .param(head.id())
                                .query(PublishedRanking.Line.class)
                                .list()));
    }

    /** The points of a published line as they were added up then. */
    public UnitScore score(PublishedRanking.Line line) {
        return new UnitScore(
                line.unitId(),
                line.selfPoints(),
                line.selfVerified(),
                line.selfCompared(),
                json.readValue(line.parts(), PARTS),
                line.basePoints(),
                line.bonusPoints(),
                line.penaltyPoints(),
                line.rawPoints(),
                line.ownMax(),
                0,
                0,
                line.disqualified() ? List.of(line.disqualifiedFor()) : List.of(),
                false);
    }

    /** All versions that were published, newest first. */
    public List<PublishedRanking.Head> versions(long blocId, int year) {
        blocs.read(blocId, year);
        return jdbc.sql(HEADS + " where v.bloc_id = ? and y.year = ? order by v.number desc")
                .params(blocId, year)
                .query(PublishedRanking.Head.class)
                .list();
    }

    /** A unit's appeal. */
    public record Appeal(
            long id,
            int number,
            long unitId,
            String unitName,
            String reason,
            String filedBy,
            Instant filedAt,
            String state,
            String answer) {}

    /** Appeals against rankings of a bloc in a year, newest first; members see all of them, as they see the ranking. */
    public List<Appeal> appeals(long blocId, int year) {
        blocs.read(blocId, year);
        return jdbc.sql("""
                        select a.id, v.number, a.unit_id, u.name as unit_name, a.reason, a.filed_by, a.filed_at, a.state,
                               a.answer
                          from ranking_appeal a
                          join ranking_version v on v.id = a.version_id
                          join emulation_year y on y.id = v.year_id
                          join unit u on u.id = a.unit_id
                         where v.bloc_id = ? and y.year = ?
                         order by a.id desc
                        """).params(blocId, year).query(Appeal.class).list();
    }

    /** A unit that is not considered. */
    public record Disqualified(
            long id,
            long unitId,
            String unitName,
            Disqualifier kind,
            String reason,
            String source,
            String decidedBy,
            Instant decidedAt,
            @Nullable Instant releasedAt,
            String releasedFor,
            boolean generated) {}

    /** Units of a bloc that are or were not considered in a year, for those who read all sheets. */
    public List<Disqualified> disqualified(long blocId, int year) {
        var bloc = rights.requireReaderOfAll(blocId, year);
        return jdbc.sql("""
                        select d.id, d.unit_id, u.name as unit_name, d.kind, d.reason, d.source, d.decided_by, d.decided_at,
                               d.released_at, d.released_for, d.generated
                          from disqualification d
                          join unit u on u.id = d.unit_id
                         where d.bloc_id = ? and d.year_id = ?
                         order by d.released_at is not null, d.id
                        """)
                .params(blocId, bloc.yearId())
                .query(Disqualified.class)
                .list();
    }

    /** A year of a bloc or unit in newest published rankings. */
    public record YearLine(
            int year,
            long blocId,
            long unitId,
            String unitName,
            BigDecimal rawPoints,
            @Nullable BigDecimal percent,
            @Nullable Integer rankAll,
            BigDecimal gap,
            String head,
            boolean generated) {}

    private static final String YEARS = """
            select y.year, v.bloc_id, l.unit_id, l.unit_name, l.raw_points, l.percent, l.rank_all,
                   l.self_compared - l.self_verified as gap,
                   coalesce((select u.name from composition c
                               join bloc_year x on x.composition_id = c.id and x.bloc_id = v.bloc_id
                               join membership m on m.bloc_year_id = x.id and m.lead_slot = 1
                               join unit u on u.id = m.unit_id
                              where c.year_id = v.year_id and c.in_force limit 1), '') as head,
                   v.generated
              from ranking_version v
              join emulation_year y on y.id = v.year_id
              join ranking_line l on l.version_id = v.id
             where v.number = (select max(n.number) from ranking_version n
                                where n.bloc_id = v.bloc_id and n.year_id = v.year_id)
            """;

    /** All published years of a bloc up to one, oldest first; whoever may read the bloc in that year reads them. */
    public List<YearLine> yearsOfBloc(long blocId, int year) {
        blocs.read(blocId, year);
        return jdbc.sql(YEARS + " and v.bloc_id = ? and y.year <= ? order by y.year, l.rank_all")
                .params(blocId, year)
                .query(YearLine.class)
                .list();
    }

    /** All published years of a unit and of all whose history it carries, oldest first. */
    public List<YearLine> yearsOfUnit(long unitId) {
        units.requireReaderOf(unitId);
        return jdbc.sql(YEARS + " and l.unit_id in (:units) order by y.year")
                .param("units", units.line(unitId))
                .query(YearLine.class)
                .list();
    }
}
