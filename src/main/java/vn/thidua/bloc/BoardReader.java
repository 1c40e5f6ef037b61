package vn.thidua.bloc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.RuleViolation;

/**
 * Reads a composition board in four statements, whatever its size. Asks nobody who reads: {@link BoardQueries} and
 * {@link SharedBoards} stand before it.
 */
@Component
class BoardReader {

    static final String HEAD_SQL = """
            select c.id, c.name, c.state, y.id, y.year, y.state, y.several_blocs_allowed, p.id, p.name,
                   coalesce(concat(b.name, ' (', base.year, ')'), ''), c.decision_no, c.decision_on, c.based_on_id
            from composition c
            join emulation_year y on y.id = c.year_id
            join province p on p.id = y.province_id
            left join composition b on b.id = c.based_on_id
            left join emulation_year base on base.id = b.year_id
            where c.id = ?
            """;

    static final String BLOCS_SQL = """
            select x.id, x.bloc_id, l.code, x.name, x.kind, x.family, g.id, g.name
            from bloc_year x
            join bloc l on l.id = x.bloc_id
            left join bloc_group g on g.bloc_year_id = x.id
            where x.composition_id = ?
            order by x.position, x.id, g.position, g.id
            """;

    static final String HEADS_SQL = """
            select x.bloc_id, y.year, u.short_name
            from bloc_year x
            join bloc_year old on old.bloc_id = x.bloc_id and old.composition_id <> x.composition_id
            join composition c on c.id = old.composition_id and c.in_force
            join emulation_year y on y.id = c.year_id and y.year < ?
            join membership m on m.bloc_year_id = old.id and m.lead_slot = 1
            join unit u on u.id = m.unit_id
            where x.composition_id = ?
            order by x.bloc_id, y.year desc
            """;

    static final String CARDS_SQL = """
            select u.id, coalesce(m.seat, 0), coalesce(n.name, u.name) as shown_name,
                   coalesce(n.short_name, u.short_name), u.unit_class,
                   m.bloc_year_id, m.group_id, m.lead_slot, coalesce(m.acting_person, ''), m.version,
                   x.bloc_id, ox.bloc_id, coalesce(ox.name, ''), u.valid_to
            from unit u
            left join membership m on m.unit_id = u.id and m.composition_id = :composition and m.left_on is null
                                  and (m.seat = 0 or m.bloc_year_id is not null)
            left join bloc_year x on x.id = m.bloc_year_id
            left join membership o on o.unit_id = u.id and o.composition_id = :basedOn and o.left_on is null and o.seat = 0
                                  and o.level = coalesce(m.level, 'TINH')
            left join bloc_year ox on ox.id = o.bloc_year_id
            left join unit_name n on n.unit_id = u.id and (n.valid_from is null or n.valid_from <= :day)
                                 and (n.valid_to is null or n.valid_to > :day)
            where u.province_id = :province
              and (m.id is not null
                   or ((u.valid_to is null or u.valid_to >= :firstDay) and (u.valid_from is null or u.valid_from <= :day)))
            order by shown_name collate utf8mb4_uca1400_vietnamese_ai_ci, u.id
            """;

    private final JdbcClient jdbc;

    BoardReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The board; {@code bloc.composition.unknown} where there is none. */
    BoardSnapshot board(long compositionId) {
        return read(row(compositionId));
    }

    /** The composition and its year alone. */
    BoardSnapshot.Head head(long compositionId) {
        return row(compositionId).head();
    }

    private record HeadRow(
            BoardSnapshot.Head head, @Nullable Long basedOnId) {}

    private HeadRow row(long compositionId) {
        return jdbc.sql(HEAD_SQL)
                .param(compositionId)
                .query((row, n) -> new HeadRow(
                        new BoardSnapshot.Head(
                                row.getLong(1),
                                row.getString(2),
                                CompositionState.valueOf(row.getString(3)),
                                row.getLong(4),
                                row.getInt(5),
                                YearState.valueOf(row.getString(6)),
                                row.getBoolean(7),
                                row.getLong(8),
                                row.getString(9),
                                row.getString(10),
                                row.getString(11),
                                row.getObject(12, LocalDate.class)),
                        number(row, 13)))
                .optional()
                .orElseThrow(() -> new RuleViolation("bloc.composition.unknown"));
    }

    private BoardSnapshot read(HeadRow row) {
        var head = row.head();
        return new BoardSnapshot(head, columns(head), cards(head, row.basedOnId()));
    }

    private List<BoardSnapshot.Column> columns(BoardSnapshot.Head head) {
        var heads = headsBefore(head);
        var groups = new HashMap<Long, List<BoardSnapshot.Group>>();
        var columns = new LinkedHashMap<Long, BoardSnapshot.Column>();
        jdbc.sql(BLOCS_SQL).param(head.compositionId()).query(row -> {
            var id = row.getLong(1);
            var group = number(row, 7);
            if (group != null) {
                groups.computeIfAbsent(id, bloc -> new ArrayList<>())
                        .add(new BoardSnapshot.Group(group, row.getString(8)));
            }
            columns.put(
                    id,
                    new BoardSnapshot.Column(
                            id,
                            row.getLong(2),
                            row.getString(3),
                            row.getString(4),
                            BlocKind.valueOf(row.getString(5)),
                            BlocFamily.valueOf(row.getString(6)),
                            groups.getOrDefault(id, List.of()),
                            heads.getOrDefault(row.getLong(2), List.of())));
        });
        return List.copyOf(columns.values());
    }

    private Map<Long, List<String>> headsBefore(BoardSnapshot.Head head) {
        var heads = new HashMap<Long, List<String>>();
        jdbc.sql(HEADS_SQL).params(head.year(), head.compositionId()).query(row -> {
            var line = heads.computeIfAbsent(row.getLong(1), id -> new ArrayList<>());
            if (line.size() < 5) {
                line.add(row.getInt(2) + " " + row.getString(3));
            }
        });
        return heads;
    }

    private List<BoardSnapshot.Card> cards(BoardSnapshot.Head head, @Nullable Long basedOnId) {
        var firstDay = LocalDate.of(head.year(), 1, 1);
        return jdbc.sql(CARDS_SQL)
                .param("composition", head.compositionId())
                .param("basedOn", basedOnId)
                .param("province", head.provinceId())
                .param("firstDay", firstDay)
                .param("day", LocalDate.of(head.year(), 12, 31))
                .query((row, n) -> card(row, basedOnId != null))
                .list();
    }

    private static BoardSnapshot.Card card(ResultSet row, boolean compared) throws SQLException {
        var version = row.getObject(10, Integer.class);
        return new BoardSnapshot.Card(
                row.getLong(1),
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                number(row, 6),
                number(row, 7),
                row.getInt(8),
                row.getString(9),
                version,
                compared && row.getInt(2) == 0 ? from(number(row, 11), number(row, 12), row.getString(13)) : "",
                row.getObject(14, LocalDate.class));
    }

    private static String from(@Nullable Long blocNow, @Nullable Long blocBefore, String nameBefore) {
        if (java.util.Objects.equals(blocNow, blocBefore)) {
            return "";
        }
        return blocBefore == null ? "+" : nameBefore;
    }

    static @Nullable Long number(ResultSet row, int column) throws SQLException {
        var value = row.getLong(column);
        return row.wasNull() ? null : value;
    }
}
