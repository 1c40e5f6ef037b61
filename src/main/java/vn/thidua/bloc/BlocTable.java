package vn.thidua.bloc;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.shared.table.Column;
import vn.thidua.shared.table.ImportPass;
import vn.thidua.shared.table.RowsSayWhere;
import vn.thidua.shared.table.TableExport;
import vn.thidua.shared.table.TableImport;
import vn.thidua.shared.table.TableScope;

/**
 * The blocs of a year as a table, in and out: one row describes a bloc, with or without units in it. Like the table of
 * memberships it writes into the draft of an import and only compares where a composition is in force.
 */
@Component
class BlocTable implements TableImport<BlocLine>, TableExport, RowsSayWhere {

    static final String LEVEL = "level";
    static final String POSITION = "position";
    static final String GROUPS = "groups";

    private final MembershipImport passes;
    private final CurrentUser currentUser;
    private final JdbcClient jdbc;

    BlocTable(MembershipImport passes, CurrentUser currentUser, JdbcClient jdbc) {
        this.passes = passes;
        this.currentUser = currentUser;
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return "bloc.table.blocs";
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.text(MembershipTable.PROVINCE, "bloc.table.province")
                        .upTo(120)
                        .alsoNamed("tỉnh"),
                Column.integer(MembershipTable.YEAR, "bloc.table.year").alsoNamed("năm thi đua"),
                Column.text(MembershipTable.CODE, "bloc.table.code").upTo(120).alsoNamed("bloc_code", "mã cụm"),
                Column.text(MembershipTable.NAME, "bloc.table.name")
                        .required()
                        .alsoNamed("bloc_name", "khối", "cụm", "tên cụm", "khối thi đua"),
                Column.choice(MembershipTable.KIND, "bloc.table.kind", MembershipTable.kinds()),
                Column.choice(MembershipTable.FAMILY, "bloc.table.family", BlocFamily.class, "bloc.family."),
                Column.choice(LEVEL, "bloc.table.level", BlocLevel.class, "bloc.level."),
                Column.integer(POSITION, "bloc.table.position").alsoNamed("stt"),
                Column.text(GROUPS, "bloc.table.groups").upTo(2000),
                Column.text(MembershipTable.SOURCE, "bloc.table.source").upTo(500));
    }

    @Override
    @RolesAllowed(Roles.BOARD)
    public ImportPass<BlocLine> open(TableScope scope) {
        return passes.beginBlocs(scope);
    }

    /** Writes the blocs in force and, for years that have none, those of the draft that an import made. */
    @Override
    @RolesAllowed({Roles.BOARD, Roles.LEADERSHIP})
    public void write(TableScope scope, RowSink rows) {
        var person = currentUser.require();
        if (scope.provinceId() != null) {
            currentUser.requireReaderOf(scope.provinceId());
        }
        var readable = person.readableProvinces();
        jdbc.sql("""
                        select p.name, y.year, l.code, x.name, x.kind, x.family, x.level, x.position,
                               coalesce((select group_concat(g.name order by g.position, g.id separator '; ')
                                           from bloc_group g where g.bloc_year_id = x.id), ''),
                               x.source
                        from province p
                        join emulation_year y on y.province_id = p.id
                        join composition c on c.id = (
                            select k.id from composition k
                            where k.year_id = y.id and (k.in_force or (k.name = :draft and k.state = 'DRAFT'))
                            order by k.in_force desc limit 1)
                        join bloc_year x on x.composition_id = c.id
                        join bloc l on l.id = x.bloc_id
                        where (:province is null or p.id = :province) and (:year is null or y.year = :year)
                          and (:all or p.id in (:readable))
                        order by p.name, y.year, x.position, x.id
                        """)
                .param("draft", passes.draftName())
                .param("province", scope.provinceId())
                .param("year", scope.year())
                .param("all", person.readsAllProvinces())
                .param("readable", readable.isEmpty() ? List.of(-1L) : readable)
                .query(row -> {
                    rows.row(
                            row.getString(1),
                            row.getInt(2),
                            row.getString(3),
                            row.getString(4),
                            BlocKind.valueOf(row.getString(5)),
                            BlocFamily.valueOf(row.getString(6)),
                            BlocLevel.valueOf(row.getString(7)),
                            row.getInt(8),
                            row.getString(9),
                            row.getString(10));
                });
    }
}
