package vn.thidua.pledge.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.pledge.TargetCompletion;
import vn.thidua.pledge.UnitCompletion;
import vn.thidua.pledge.rule.Completion;
import vn.thidua.pledge.rule.Tally;
import vn.thidua.shared.ui.Section;

/** All units by all common items, each with its number and its state in words. */
class ProgressOverview extends Section {

    private static final int NEWEST = 0;

    private final BlocOfYear bloc;
    private final List<UnitCompletion> units;
    private final Div room = new Div();

    ProgressOverview(BlocOfYear bloc, List<UnitCompletion> units) {
        super("");
        this.bloc = bloc;
        this.units = units;
        var when = new Select<Integer>();
        when.setLabel(getTranslation("pledge.progress.when"));
        when.setItems(NEWEST, TargetCompletion.MID_YEAR, TargetCompletion.YEAR_END);
        when.setItemLabelGenerator(
                month -> getTranslation(month == NEWEST ? "pledge.progress.newest" : "pledge.month." + month));
        when.addValueChangeListener(change -> draw(change.getValue()));
        room.addClassName("progress-table-room");
        room.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        room.getElement().setAttribute("aria-label", getTranslation("pledge.progress.overview"));
        withActions(when);
        add(room);
        when.setValue(NEWEST);
    }

    private Tally tally(UnitCompletion unit, int month) {
        return month == NEWEST ? unit.tally() : unit.tally(month);
    }

    private static Completion completion(TargetCompletion target, int month) {
        return month == NEWEST ? target.completion() : target.completion(month);
    }

    private void draw(int month) {
        var all = units.stream().map(unit -> tally(unit, month)).reduce(Tally.NONE, Tally::plus);
        setTitle(
                getTranslation("pledge.progress.finding", PledgeWords.number(all.percent()), all.met(), all.targets()));
        setSentence(getTranslation("pledge.progress.sentence", all.targets() - all.reported(), all.exceeded()));
        Map<Long, TargetCompletion> columns = new LinkedHashMap<>();
        units.forEach(unit -> unit.targets().stream()
                .filter(target -> !target.own())
                .forEach(target -> columns.putIfAbsent(target.itemId(), target)));
        var table = new NativeTable();
        table.addClassName("progress-table");
        var head = table.getHead().addRow();
        head.add(header("pledge.units.unit", "col"), header("pledge.progress.met", "col"));
        columns.values().forEach(column -> {
            var cell = new NativeTableHeaderCell(column.title());
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        head.add(header("pledge.progress.own", "col"));
        units.forEach(unit -> row(table, unit, columns, month));
        room.removeAll();
        room.add(table);
    }

    private NativeTableHeaderCell header(String key, String scope) {
        var cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private void row(NativeTable table, UnitCompletion unit, Map<Long, TargetCompletion> columns, int month) {
        var row = table.getBody().addRow();
        var name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(PledgeWords.link(ProgressView.path(bloc, unit.unitId()), unit.name()));
        row.add(name);
        row.add(tallyCell(tally(unit, month)));
        for (var itemId : columns.keySet()) {
            row.add(unit.targets().stream()
                    .filter(target -> target.itemId() == itemId)
                    .findFirst()
                    .map(target -> cell(target, month))
                    .orElseGet(() -> new NativeTableCell(getTranslation("pledge.progress.notAssigned"))));
        }
        row.add(tallyCell(Tally.of(unit.targets().stream()
                .filter(TargetCompletion::own)
                .map(target -> completion(target, month))
                .toList())));
    }

    private NativeTableCell tallyCell(Tally tally) {
        return new NativeTableCell(
                tally.targets() == 0 ? "–" : getTranslation("pledge.progress.ofAll", tally.met(), tally.targets()));
    }

    private NativeTableCell cell(TargetCompletion target, int month) {
        var reached = month != NEWEST
                ? target.reached().get(month)
                : target.reached().isEmpty()
                        ? null
                        : target.reached().get(target.reached().lastKey());
        var completion = completion(target, month);
        var number = new Span(PledgeWords.reached(target, reached));
        number.addClassName("progress-number");
        var cell = new NativeTableCell();
        cell.add(number, PledgeWords.completionChip(completion.state()));
        cell.getElement().setAttribute("title", PledgeWords.reason(target, reached, completion));
        if (target.generated()) {
            var mark = new Span(getTranslation("pledge.generated"));
            mark.addClassName("progress-generated");
            cell.add(mark);
        }
        return cell;
    }
}
