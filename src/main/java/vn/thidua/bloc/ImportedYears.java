package vn.thidua.bloc;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.shared.Names;
import vn.thidua.shared.table.Problem;

/** The years one import speaks of, each read once when its first row comes: four statements, whatever its size. */
final class ImportedYears {

    private final JdbcClient jdbc;
    private final String draftName;
    private final Map<String, ImportedYear> years = new HashMap<>();

    ImportedYears(JdbcClient jdbc, String draftName) {
        this.jdbc = jdbc;
        this.draftName = draftName;
    }

    Iterable<ImportedYear> all() {
        return years.values();
    }

    ImportedYear of(ImportedProvince province, int year) {
        return years.computeIfAbsent(Names.slug(province.name()) + "|" + year, key -> read(province, year));
    }

    /** The bloc of the code in the year, known or to be. */
    ImportedBloc bloc(ImportedYear year, String code) {
        var known = year.bloc(code);
        if (known != null) {
            return known;
        }
        var begun = new ImportedBloc(code, level(year.province().id(), code), null, null);
        year.add(begun);
        return begun;
    }

    private BlocLevel level(@Nullable Long provinceId, String code) {
        if (provinceId == null) {
            return BlocLevel.TINH;
        }
        return jdbc.sql("select level from bloc where province_id = ? and code = ?")
                .params(provinceId, code)
                .query(String.class)
                .optional()
                .map(BlocLevel::valueOf)
                .orElse(BlocLevel.TINH);
    }

    private ImportedYear read(ImportedProvince province, int number) {
        if (province.id() == null) {
            return new ImportedYear(province, number, ImportedYear.Mode.DRAFT, null, null, 0);
        }
        var year = jdbc.sql("""
                        select y.state, c.id, coalesce(c.in_force, false), c.state,
                               (select coalesce(max(x.position), 0) from bloc_year x where x.composition_id = c.id)
                        from emulation_year y
                        left join composition c on c.year_id = y.id and (c.in_force or c.name = ?)
                        where y.province_id = ? and y.year = ?
                        order by c.in_force desc limit 1
                        """)
                .params(draftName, province.id(), number)
                .query((row, n) -> {
                    var closed = YearState.valueOf(row.getString(1)) == YearState.CLOSED;
                    var inForce = row.getBoolean(3);
                    var dropped = "DROPPED".equals(row.getString(4));
                    var refusal = inForce
                            ? null
                            : closed
                                    ? Problem.of(MembershipTable.YEAR, "bloc.year.closed", String.valueOf(number))
                                    : dropped
                                            ? Problem.of(
                                                    MembershipTable.YEAR,
                                                    "bloc.table.dropped",
                                                    draftName,
                                                    String.valueOf(number))
                                            : null;
                    return new ImportedYear(
                            province,
                            number,
                            refusal != null
                                    ? ImportedYear.Mode.REFUSED
                                    : inForce ? ImportedYear.Mode.IN_FORCE : ImportedYear.Mode.DRAFT,
                            refusal,
                            BoardReader.number(row, 2),
                            row.getInt(5));
                })
                .optional()
                .orElseGet(() -> new ImportedYear(province, number, ImportedYear.Mode.DRAFT, null, null, 0));
        var composition = year.compositionId();
        if (composition != null) {
            readBlocs(year, composition);
        }
        return year;
    }

    private void readBlocs(ImportedYear year, long composition) {
        jdbc.sql("""
                        select x.id, l.code, x.level, x.name, x.kind, x.family, x.source, g.id, g.name
                        from bloc_year x join bloc l on l.id = x.bloc_id
                        left join bloc_group g on g.bloc_year_id = x.id
                        where x.composition_id = ?
                        """).param(composition).query(row -> {
            var id = row.getLong(1);
            var bloc = year.byId(id);
            if (bloc == null) {
                bloc = new ImportedBloc(
                        row.getString(2),
                        BlocLevel.valueOf(row.getString(3)),
                        id,
                        new ImportedBloc.Facts(
                                row.getString(4),
                                BlocKind.valueOf(row.getString(5)),
                                BlocFamily.valueOf(row.getString(6)),
                                row.getString(7)));
                year.add(bloc);
            }
            var group = BoardReader.number(row, 8);
            if (group != null) {
                bloc.groups().put(MembershipLine.key(row.getString(9)), group);
            }
        });
        jdbc.sql("""
                        select m.bloc_year_id, m.lead_slot, u.name
                        from membership m join unit u on u.id = m.unit_id
                        where m.composition_id = ? and m.lead_slot is not null
                        """).param(composition).query(row -> {
            var bloc = year.byId(row.getLong(1));
            if (bloc != null) {
                bloc.leads().put((byte) row.getInt(2), row.getString(3));
            }
        });
    }
}
