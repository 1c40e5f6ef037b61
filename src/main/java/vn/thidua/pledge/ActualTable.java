package vn.thidua.pledge;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.bloc.BlocRights;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.shared.table.Column;
import vn.thidua.shared.table.ImportPass;
import vn.thidua.shared.table.RowsSayWhere;
import vn.thidua.shared.table.TableExport;
import vn.thidua.shared.table.TableImport;
import vn.thidua.shared.table.TableScope;

/** What units reached, as a table, in and out: one row is one item of one unit at the end of one month. */
@Component
class ActualTable implements TableImport<ActualLine>, TableExport, RowsSayWhere {

    static final String UNIT_NAME = "unitName";
    static final String MONTH = "month";
    static final String REACHED = "reached";
    static final String NOTE = "note";

    private final JdbcClient jdbc;
    private final BlocRights rights;
    private final ProgressService progress;
    private final CurrentUser currentUser;

    ActualTable(JdbcClient jdbc, BlocRights rights, ProgressService progress, CurrentUser currentUser) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.progress = progress;
        this.currentUser = currentUser;
    }

    @Override
    public String key() {
        return "pledge.table.actuals";
    }

    @Override
    public int order() {
        return 61;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.text(PledgeItemTable.PROVINCE, "pledge.table.province").upTo(120),
                Column.text(PledgeItemTable.BLOC, "pledge.table.bloc")
                        .required()
                        .upTo(120)
                        .alsoNamed("bloc_code"),
                Column.integer(PledgeItemTable.YEAR, "pledge.table.year").required(),
                Column.text(UNIT_NAME, "pledge.table.unit").required().alsoNamed("unit_name"),
                Column.text(PledgeItemTable.CONTENT, "pledge.item.content").required(),
                Column.text(PledgeItemTable.INDICATOR, "pledge.item.indicator"),
                Column.integer(MONTH, "pledge.table.month").required(),
                Column.decimal(REACHED, "pledge.table.reached").required(),
                Column.text(NOTE, "pledge.table.note").upTo(PledgeActual.NOTE_MAX_LENGTH));
    }

    @Override
    @RolesAllowed(Roles.BOARD)
    public ImportPass<ActualLine> open(TableScope scope) {
        var province = scope.provinceId();
        if (province != null) {
            currentUser.requireBoardOf(province);
        }
        return new ActualPass(new FileBlocs(jdbc, rights, currentUser.require(), scope), jdbc, progress);
    }

    @Override
    @RolesAllowed({Roles.BOARD, Roles.LEADERSHIP})
    public void write(TableScope scope, RowSink rows) {
        if (scope.provinceId() != null) {
            currentUser.requireReaderOf(scope.provinceId());
        }
        jdbc.sql("""
                        select q.name, b.code, y.year, coalesce(n.name, u.name), i.content, i.indicator, a.month,
                               a.reached, a.note
                          from pledge p
                          join emulation_year y on y.id = p.year_id
                          join province q on q.id = y.province_id
                          join bloc b on b.id = p.bloc_id
                          join pledge_item i on i.pledge_id = p.id and i.removed_on is null
                          join pledge_actual a on a.item_id = i.id and a.reached is not null
                          join unit u on u.id = a.unit_id
                          left join unit_name n on n.unit_id = u.id
                               and (n.valid_from is null or n.valid_from <= makedate(y.year + 1, 1) - interval 1 day)
                               and (n.valid_to is null or n.valid_to >= makedate(y.year + 1, 1))
                         where (:province is null or q.id = :province) and (:year is null or y.year = :year)
                           and (:all or q.id in (:readable))
                         order by q.name, y.year, b.code, u.id, i.position, i.id, a.month
                        """)
                .params(FileBlocs.exportParams(currentUser.require(), scope))
                .query(row -> {
                    rows.row(
                            row.getString(1),
                            row.getString(2),
                            row.getInt(3),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6),
                            row.getInt(7),
                            row.getBigDecimal(8),
                            row.getString(9));
                });
    }
}
