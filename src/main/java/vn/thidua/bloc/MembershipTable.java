package vn.thidua.bloc;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.shared.table.Column;
import vn.thidua.shared.table.Column.Choice;
import vn.thidua.shared.table.ImportPass;
import vn.thidua.shared.table.RowsSayWhere;
import vn.thidua.shared.table.TableExport;
import vn.thidua.shared.table.TableImport;
import vn.thidua.shared.table.TableScope;
import vn.thidua.unit.UnitClass;

/**
 * The composition of blocs as a table, in and out: one row says that a unit stands in a bloc in a year, and as what. A
 * file may hold several provinces and years.
 *
 * <p>A year without a composition in force gets the rows as a draft of its own, see {@link ImportedYear}; a year that is
 * published is only compared. Provinces, units and blocs that are not there yet begin with their first row.
 */
@Component
class MembershipTable implements TableImport<MembershipLine>, TableExport, RowsSayWhere {

    static final String PROVINCE = "province";
    static final String CODE = "blocCode";
    static final String NAME = "blocName";
    static final String KIND = "kind";
    static final String FAMILY = "family";
    static final String YEAR = "year";
    static final String UNIT = "unitName";
    static final String UNIT_SHORT = "unitShort";
    static final String UNIT_CLASS = "unitClass";
    static final String GROUP = "groupName";
    static final String ROLE = "role";
    static final String SOURCE = "source";

    private static final int FETCH = 500;

    private final MembershipImport passes;
    private final CurrentUser currentUser;
    private final JdbcClient jdbc;

    MembershipTable(MembershipImport passes, CurrentUser currentUser, JdbcClient jdbc) {
        this.passes = passes;
        this.currentUser = currentUser;
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return "bloc.table.memberships";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.text(PROVINCE, "bloc.table.province").upTo(120).alsoNamed("tỉnh"),
                Column.text(CODE, "bloc.table.code").upTo(120).alsoNamed("bloc_code", "mã cụm"),
                Column.text(NAME, "bloc.table.name").alsoNamed("bloc_name", "khối", "cụm", "tên cụm", "khối thi đua"),
                Column.choice(KIND, "bloc.table.kind", kinds()),
                Column.choice(FAMILY, "bloc.table.family", BlocFamily.class, "bloc.family."),
                Column.integer(YEAR, "bloc.table.year").alsoNamed("năm thi đua"),
                Column.text(UNIT, "bloc.table.unit").required().alsoNamed("unit_name", "đơn vị"),
                Column.text(UNIT_SHORT, "bloc.table.unitShort").upTo(120).alsoNamed("unit_short", "tên tắt"),
                Column.choice(UNIT_CLASS, "bloc.table.unitClass", UnitClass.class, "unit.class.")
                        .alsoNamed("unit_class", "loại hình"),
                Column.text(GROUP, "bloc.table.group")
                        .upTo(BlocGroup.NAME_MAX_LENGTH)
                        .alsoNamed("group_name"),
                Column.choice(ROLE, "bloc.table.role", roles()),
                Column.text(SOURCE, "bloc.table.source").upTo(500));
    }

    /** The short word does as well. */
    static List<Choice> kinds() {
        return List.of(
                new Choice("KHOI", "bloc.kind.KHOI"),
                new Choice("CUM", "bloc.kind.CUM"),
                new Choice("KHOI", "bloc.table.kind.KHOI"),
                new Choice("CUM", "bloc.table.kind.CUM"));
    }

    /** Heads are told in more than one way: of a cụm, and with the words the other way round. */
    private static List<Choice> roles() {
        return List.of(
                new Choice("HEAD", "bloc.table.role.HEAD"),
                new Choice("DEPUTY", "bloc.table.role.DEPUTY"),
                new Choice("MEMBER", "bloc.table.role.MEMBER"),
                new Choice("HEAD", "bloc.table.role.HEAD.cum"),
                new Choice("HEAD", "bloc.table.role.HEAD.other"),
                new Choice("DEPUTY", "bloc.table.role.DEPUTY.cum"),
                new Choice("DEPUTY", "bloc.table.role.DEPUTY.other"));
    }

    @Override
    @RolesAllowed(Roles.BOARD)
    public ImportPass<MembershipLine> open(TableScope scope) {
        return passes.begin(scope);
    }

    /** Writes the compositions in force and, for years that have none, the draft that an import made. */
    @Override
    @RolesAllowed({Roles.BOARD, Roles.LEADERSHIP})
    public void write(TableScope scope, RowSink rows) {
        var person = currentUser.require();
        if (scope.provinceId() != null) {
            currentUser.requireReaderOf(scope.provinceId());
        }
        var readable = person.readableProvinces();
        jdbc.sql("""
                        select p.name, l.code, x.name, x.kind, x.family, y.year, coalesce(n.name, u.name),
                               coalesce(n.short_name, u.short_name), u.unit_class, coalesce(g.name, ''), m.lead_slot,
                               x.source
                        from province p
                        join emulation_year y on y.province_id = p.id
                        join composition c on c.id = (
                            select k.id from composition k
                            where k.year_id = y.id and (k.in_force or (k.name = :draft and k.state = 'DRAFT'))
                            order by k.in_force desc limit 1)
                        join bloc_year x on x.composition_id = c.id
                        join bloc l on l.id = x.bloc_id
                        join membership m on m.bloc_year_id = x.id and m.left_on is null
                        join unit u on u.id = m.unit_id
                        left join bloc_group g on g.id = m.group_id
                        left join unit_name n on n.unit_id = u.id
                             and (n.valid_from is null or n.valid_from <= makedate(y.year + 1, 1) - interval 1 day)
                             and (n.valid_to is null or n.valid_to >= makedate(y.year + 1, 1))
                        where (:province is null or p.id = :province) and (:year is null or y.year = :year)
                          and (:all or p.id in (:readable))
                        order by p.name, y.year, x.position, x.id, coalesce(m.lead_slot, 9), m.id
                        """)
                .withFetchSize(FETCH)
                .param("draft", passes.draftName())
                .param("province", scope.provinceId())
                .param("year", scope.year())
                .param("all", person.readsAllProvinces())
                .param("readable", readable.isEmpty() ? List.of(-1L) : readable)
                .query(row -> {
                    rows.row(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            BlocKind.valueOf(row.getString(4)),
                            BlocFamily.valueOf(row.getString(5)),
                            row.getInt(6),
                            row.getString(7),
                            row.getString(8),
                            UnitClass.valueOf(row.getString(9)),
                            row.getString(10),
                            FileRole.ofSlot((byte) row.getInt(11)),
                            row.getString(12));
                });
    }
}
