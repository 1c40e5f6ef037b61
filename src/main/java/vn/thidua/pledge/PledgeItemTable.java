package vn.thidua.pledge;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.bloc.BlocRights;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.pledge.rule.Direction;
import vn.thidua.shared.table.Column;
import vn.thidua.shared.table.ImportPass;
import vn.thidua.shared.table.RowsSayWhere;
import vn.thidua.shared.table.TableExport;
import vn.thidua.shared.table.TableImport;
import vn.thidua.shared.table.TableScope;

/**
 * Common items of pledges as a table, in and out. A row without an indicator and beginning with "Chủ đề thi đua:" is the
 * theme of the pledge; a row without a direction is an item without a number, done or not done.
 */
@Component
class PledgeItemTable implements TableImport<PledgeItemLine>, TableExport, RowsSayWhere {

    static final String PROVINCE = "province";
    static final String BLOC = "bloc";
    static final String YEAR = "year";
    static final String CONTENT = "content";
    static final String INDICATOR = "indicator";
    static final String UNIT = "unitOfMeasure";
    static final String DIRECTION = "direction";
    static final String TARGET = "target";
    static final String SOURCE = "source";

    private final JdbcClient jdbc;
    private final BlocRights rights;
    private final PledgeRepository pledges;
    private final PledgeItemRepository items;
    private final CurrentUser currentUser;

    PledgeItemTable(
            JdbcClient jdbc,
            BlocRights rights,
            PledgeRepository pledges,
            PledgeItemRepository items,
            CurrentUser currentUser) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.pledges = pledges;
        this.items = items;
        this.currentUser = currentUser;
    }

    @Override
    public String key() {
        return "pledge.table.items";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.text(PROVINCE, "pledge.table.province").upTo(120),
                Column.text(BLOC, "pledge.table.bloc").required().upTo(120).alsoNamed("bloc_code"),
                Column.integer(YEAR, "pledge.table.year").required(),
                Column.text(CONTENT, "pledge.item.content").required(),
                Column.text(INDICATOR, "pledge.item.indicator"),
                Column.text(UNIT, "pledge.item.unit")
                        .upTo(PledgeItem.UNIT_MAX_LENGTH)
                        .alsoNamed("unit_of_measure"),
                Column.choice(DIRECTION, "pledge.item.direction", Direction.class, "pledge.direction."),
                Column.decimal(TARGET, "pledge.item.target"),
                Column.text(SOURCE, "pledge.table.source"));
    }

    @Override
    @RolesAllowed(Roles.BOARD)
    public ImportPass<PledgeItemLine> open(TableScope scope) {
        var province = scope.provinceId();
        if (province != null) {
            currentUser.requireBoardOf(province);
        }
        return new PledgeItemPass(new FileBlocs(jdbc, rights, currentUser.require(), scope), jdbc, pledges, items);
    }

    @Override
    @RolesAllowed({Roles.BOARD, Roles.LEADERSHIP})
    public void write(TableScope scope, RowSink rows) {
        if (scope.provinceId() != null) {
            currentUser.requireReaderOf(scope.provinceId());
        }
        jdbc.sql("""
                        select q.name, b.code, y.year, i.content, i.indicator, i.unit_of_measure, i.direction, i.target,
                               i.source
                          from pledge p
                          join emulation_year y on y.id = p.year_id
                          join province q on q.id = y.province_id
                          join bloc b on b.id = p.bloc_id
                          join pledge_item i on i.pledge_id = p.id and i.unit_id is null and i.removed_on is null
                         where (:province is null or q.id = :province) and (:year is null or y.year = :year)
                           and (:all or q.id in (:readable))
                         order by q.name, y.year, b.code, i.position, i.id
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
                            Direction.valueOf(row.getString(7)),
                            row.getBigDecimal(8),
                            row.getString(9));
                });
    }
}
