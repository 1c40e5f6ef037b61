package vn.thidua.score;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.bloc.BlocRights;
import vn.thidua.score.rule.CriterionKind;
import vn.thidua.score.rule.RankBy;

/** Reads criteria tables, for whoever has checked that they may be read. */
@Component
@Transactional(readOnly = true)
class CriteriaReader {

    private static final String HEADS = """
            select t.*, y.year, y.province_id, coalesce(g.name, '') as group_name
              from criteria_table t
              join emulation_year y on y.id = t.year_id
              left join bloc_group g on g.id = t.group_id
            """;

    private final JdbcClient jdbc;

    CriteriaReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<CriteriaHead> head(long tableId) {
        return jdbc.sql(HEADS + " where t.id = ?")
                .param(tableId)
                .query(CriteriaReader::head)
                .optional();
    }

    Optional<CriteriaTree> tree(long tableId) {
        return head(tableId).map(head -> new CriteriaTree(head, lines(tableId)));
    }

    /** All versions of a bloc in a year: the whole bloc before its groups, the newest version first. */
    List<CriteriaHead> ofBloc(long blocId, int year) {
        return jdbc.sql(HEADS + " where t.bloc_id = ? and y.year = ? order by t.place, t.version_no desc")
                .params(blocId, year)
                .query(CriteriaReader::head)
                .list();
    }

    /** Templates of a province, of all where it is {@code null}, the newest year first. */
    List<CriteriaHead> templates(@Nullable Long provinceId) {
        return jdbc.sql(HEADS + """
                         where t.bloc_id is null and (:province is null or y.province_id = :province)
                         order by y.year desc, t.title collate utf8mb4_uca1400_vietnamese_ai_ci, t.id
                        """)
                .param("province", provinceId)
                .query(CriteriaReader::head)
                .list();
    }

    /** Tables in force of the province up to a year, its own bloc's first, then the newest. */
    List<FoundSource> sources(long provinceId, long blocId, int year) {
        return jdbc.sql("""
                        select t.id as table_id, t.title, y.year, x.name as bloc, coalesce(g.name, '') as `group`, t.bloc_id
                          from criteria_table t
                          join emulation_year y on y.id = t.year_id
                          join composition c on c.year_id = y.id and c.in_force
                          join bloc_year x on x.composition_id = c.id and x.bloc_id = t.bloc_id
                          left join bloc_group g on g.id = t.group_id
                         where y.province_id = :province and y.year <= :year and t.state = 'IN_FORCE'
                         order by t.bloc_id <> :bloc, y.year desc,
                                  x.name collate utf8mb4_uca1400_vietnamese_ai_ci, t.place
                        """)
                .param("province", provinceId)
                .param("bloc", blocId)
                .param("year", year)
                .query((row, n) -> new FoundSource(
                        new BlocRights.Stood(row.getLong("bloc_id"), row.getInt("year")),
                        new CriteriaSource(
                                row.getLong("table_id"),
                                row.getString("title"),
                                row.getInt("year"),
                                row.getString("bloc"),
                                row.getString("group"))))
                .list();
    }

    /** A table to copy from and whose it is. */
    record FoundSource(BlocRights.Stood stood, CriteriaSource source) {}

    /** Units that criteria of a table do not apply to. */
    List<Exemption> exemptions(long tableId) {
        return jdbc.sql("""
                        select x.criterion_id, x.unit_id, u.name as unit_name, x.reason, x.created_by
                          from criterion_exemption x
                          join criterion c on c.id = x.criterion_id
                          join unit u on u.id = x.unit_id
                         where c.table_id = ?
                         order by u.name collate utf8mb4_uca1400_vietnamese_ai_ci, x.id
                        """).param(tableId).query(Exemption.class).list();
    }

    /** The lines, each group before what stands in it. */
    List<CriterionLine> lines(long tableId) {
        Map<@Nullable Long, List<CriterionLine>> children = new LinkedHashMap<>();
        jdbc.sql("select * from criterion where table_id = ? order by position, id")
                .param(tableId)
                .query((row, n) -> line(row))
                .list()
                .forEach(line -> children.computeIfAbsent(line.parentId(), _ -> new ArrayList<>())
                        .add(line));
        List<CriterionLine> ordered = new ArrayList<>();
        descend(null, 0, children, ordered);
        return ordered;
    }

    private static void descend(
            @Nullable Long parent,
            int depth,
            Map<@Nullable Long, List<CriterionLine>> children,
            List<CriterionLine> into) {
        for (CriterionLine line : children.getOrDefault(parent, List.of())) {
            into.add(new CriterionLine(
                    line.id(),
                    line.parentId(),
                    depth,
                    line.code(),
                    line.name(),
                    line.maxPoints(),
                    line.kind(),
                    line.params(),
                    line.scoredBy(),
                    line.part(),
                    line.source(),
                    line.version()));
            descend(line.id(), depth + 1, children, into);
        }
    }

    private static CriterionLine line(ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        var scoredBy = row.getString("scored_by");
        return new CriterionLine(
                row.getLong("id"),
                row.getObject("parent_id", Long.class),
                0,
                row.getString("code"),
                row.getString("name"),
                row.getBigDecimal("max_points"),
                kind == null ? null : CriterionKind.valueOf(kind),
                row.getString("params"),
                scoredBy == null ? null : ScoredBy.valueOf(scoredBy),
                CriterionPart.valueOf(row.getString("part")),
                row.getString("source"),
                row.getInt("version"));
    }

    private static CriteriaHead head(ResultSet row, int number) throws SQLException {
        var frozenAt = row.getObject("frozen_at", LocalDateTime.class);
        return new CriteriaHead(
                row.getLong("id"),
                row.getLong("year_id"),
                row.getInt("year"),
                row.getLong("province_id"),
                row.getObject("bloc_id", Long.class),
                row.getObject("group_id", Long.class),
                row.getString("group_name"),
                row.getInt("version_no"),
                row.getString("title"),
                CriteriaState.valueOf(row.getString("state")),
                frozenAt == null ? null : frozenAt.toInstant(ZoneOffset.UTC),
                RankBy.valueOf(row.getString("rank_by")),
                row.getBigDecimal("total"),
                TieSteps.read(row.getString("tie_breaks")),
                row.getString("source"),
                row.getInt("version"));
    }
}
