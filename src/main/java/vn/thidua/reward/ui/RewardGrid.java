package vn.thidua.reward.ui;

import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.List;
import java.util.function.Consumer;
import vn.thidua.reward.RegisterFilter;
import vn.thidua.reward.RegisterQueries;
import vn.thidua.reward.RegisterRow;
import vn.thidua.reward.RegisterSort;
import vn.thidua.shared.ui.DataGrid;

/** Lines of the register, read page by page and sorted by the database. */
class RewardGrid extends DataGrid<RegisterRow> {

    RewardGrid() {
        super("reward.empty");
        sorted(text("reward.column.recipient", RegisterRow::recipient), RegisterSort.RECIPIENT, 220, 4);
        sorted(text("reward.column.award", RegisterRow::awardName), RegisterSort.AWARD, 160, 3);
        sorted(text("reward.column.year", row -> String.valueOf(row.year())), RegisterSort.NEWEST, 72, 0);
        sorted(
                chip(
                        "reward.column.state",
                        row -> RewardLabels.state(row.state()),
                        row -> RewardLabels.word(row.state())),
                RegisterSort.STATE,
                150,
                0);
        sorted(text("reward.column.decisionNo", RegisterRow::decisionNo), RegisterSort.DECISION_NO, 130, 1);
        sorted(date("reward.column.decidedOn", RegisterRow::decidedOn), RegisterSort.DECIDED_ON, 106, 0);
        unsorted(text("reward.column.kind", this::kind), 130, 2);
        sorted(
                link(
                        "reward.column.workplace",
                        RegisterRow::place,
                        row -> row.unitId() == null ? "" : "don-vi/" + row.unitId()),
                RegisterSort.UNIT,
                180,
                3);
        sorted(number("reward.column.money", RegisterRow::money), RegisterSort.MONEY, 110, 0);
        unsorted(link("reward.column.bloc", RegisterRow::blocName, RewardGrid::bloc), 130, 2);
        unsorted(text("reward.column.source", RegisterRow::source), 100, 1);
    }

    private static void sorted(Column<RegisterRow> column, RegisterSort sort, int width, int share) {
        column.setSortProperty(sort.name());
        column.setAutoWidth(false).setWidth(width + "px").setFlexGrow(share);
    }

    private static void unsorted(Column<RegisterRow> column, int width, int share) {
        column.setSortable(false).setAutoWidth(false).setWidth(width + "px").setFlexGrow(share);
    }

    /** Shows these lines at once. */
    void show(List<RegisterRow> rows) {
        getColumns().forEach(column -> column.setSortable(false));
        setItems(rows);
        setAllRowsVisible(rows.size() <= 12);
    }

    /** Shows what the filter admits, page by page; {@code hits} were counted before. */
    void show(RegisterQueries register, RegisterFilter filter, long hits) {
        setItems(DataProvider.fromCallbacks(
                query -> {
                    var order = query.getSortOrders().stream().findFirst().orElse(NEWEST);
                    return register
                            .page(
                                    filter,
                                    RegisterSort.valueOf(order.getSorted()),
                                    order.getDirection() == SortDirection.DESCENDING,
                                    query.getOffset(),
                                    query.getLimit())
                            .stream();
                },
                query -> {
                    query.getOffset();
                    query.getLimit();
                    return (int) hits;
                }));
    }

    private static final QuerySortOrder NEWEST =
            new QuerySortOrder(RegisterSort.NEWEST.name(), SortDirection.DESCENDING);

    /** Opens what is to be said about a line. */
    void onLine(Consumer<RegisterRow> open) {
        addItemClickListener(click -> open.accept(click.getItem()));
        addClassName("clickable");
    }

    private String kind(RegisterRow row) {
        if (row.smallCollective()) {
            return getTranslation("reward.recipient.SMALL");
        }
        return row.personClass() == null
                ? RewardLabels.word(row.recipientKind())
                : RewardLabels.word(row.personClass());
    }

    private static String bloc(RegisterRow row) {
        return row.blocId() == null ? "" : "khoi/" + row.blocId() + "?nam=" + row.year();
    }
}
