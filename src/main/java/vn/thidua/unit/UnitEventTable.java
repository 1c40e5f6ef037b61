package vn.thidua.unit;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.shared.table.Column;
import vn.thidua.shared.table.ImportPass;
import vn.thidua.shared.table.TableExport;
import vn.thidua.shared.table.TableImport;
import vn.thidua.shared.table.TableScope;

/**
 * Events of units as a table, in and out. A row without a province speaks of all of them (the one chosen, or all in which
 * the person has the board's rights): it is recorded wherever units of those names exist.
 */
@Component
class UnitEventTable implements TableImport<UnitEventLine>, TableExport {

    private static final int LIST = 4000;

    private final UnitService service;
    private final UnitQueries queries;
    private final CurrentUser currentUser;
    private final ObjectProvider<UnitUse> uses;

    UnitEventTable(UnitService service, UnitQueries queries, CurrentUser currentUser, ObjectProvider<UnitUse> uses) {
        this.service = service;
        this.queries = queries;
        this.currentUser = currentUser;
        this.uses = uses;
    }

    @Override
    public String key() {
        return "unit.table.events";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Need province() {
        return Need.OPTIONAL;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.choice(UnitEventLine.KIND, "unit.table.kind", UnitEventKind.class, "unit.event.")
                        .required(),
                Column.date(UnitEventLine.EFFECTIVE_ON, "unit.table.effectiveOn")
                        .alsoNamed("effective_on"),
                Column.text(UnitEventLine.FROM, "unit.table.from")
                        .required()
                        .upTo(LIST)
                        .alsoNamed("from_units"),
                Column.text(UnitEventLine.TO, "unit.table.to").upTo(LIST).alsoNamed("to_units"),
                Column.text(UnitEventLine.NOTE, "unit.table.note").upTo(1000),
                Column.text(UnitEventLine.SOURCE, "unit.table.source").upTo(500),
                Column.text(UnitEventLine.CERTAINTY, "unit.table.certainty").upTo(20),
                Column.text(UnitEventLine.PROVINCE, "unit.table.province")
                        .upTo(120)
                        .alsoNamed("tỉnh"),
                Column.text(UnitEventLine.DECISION_NO, "unit.table.decisionNo")
                        .upTo(80)
                        .alsoNamed("decision_no"),
                Column.date(UnitEventLine.DECISION_ON, "unit.table.decisionOn").alsoNamed("decision_on"));
    }

    @Override
    @RolesAllowed({Roles.BOARD, Roles.LEADERSHIP})
    public void write(TableScope scope, RowSink rows) {
        var chosen = scope.provinceId();
        for (var province : queries.provinces()) {
            if (chosen == null || chosen == province.id()) {
                var events = new ArrayList<>(queries.eventsOf(province.id()));
                events.sort(Comparator.comparing(UnitEventRow::effectiveOn).thenComparing(UnitEventRow::id));
                for (var event : events) {
                    rows.row(
                            event.kind(),
                            event.effectiveOn(),
                            list(event.from()),
                            list(event.to()),
                            event.note(),
                            event.source(),
                            event.certainty(),
                            province.name(),
                            event.decisionNo(),
                            event.decisionOn());
                }
            }
        }
    }

    private static String list(List<UnitEventRow.Part> parts) {
        return parts.stream().map(UnitEventRow.Part::name).collect(Collectors.joining(";"));
    }

    @Override
    @RolesAllowed(Roles.BOARD)
    public ImportPass<UnitEventLine> open(TableScope scope) {
        return new UnitEventPass(service, queries, uses.getIfAvailable(), writable(scope.provinceId()));
    }

    private List<ProvinceRow> writable(@Nullable Long chosen) {
        var person = currentUser.require();
        return queries.provinces().stream()
                .filter(province -> person.isBoardOf(province.id()))
                .filter(province -> chosen == null || chosen == province.id())
                .toList();
    }
}
