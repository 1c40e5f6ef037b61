package vn.thidua.unit.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import vn.thidua.document.DocumentService;
import vn.thidua.identity.CurrentUser;
import vn.thidua.shared.ui.HasCrumbs;
import vn.thidua.shared.ui.Section;
import vn.thidua.shared.ui.Toasts;
import vn.thidua.unit.UnitEventKind;
import vn.thidua.unit.UnitEventRow;
import vn.thidua.unit.UnitPage;
import vn.thidua.unit.UnitQueries;
import vn.thidua.unit.UnitService;
import vn.thidua.unit.ui.UnitPageSection.UnitPageContext;

/**
 * The page of a unit: what it is, where it comes from and what became of it, and what other modules know of it. The
 * query refuses whoever may not see the unit.
 */
@Route("don-vi")
@PermitAll
@StyleSheet("styles/unit.css")
class UnitView extends Div implements HasUrlParameter<Long>, HasDynamicTitle, HasCrumbs {

    private final UnitQueries queries;
    private final UnitService service;
    private final CurrentUser currentUser;
    private final DocumentService documents;
    private final Clock clock;
    private final List<UnitPageSection> others;
    private String title = "";

    UnitView(
            UnitQueries queries,
            UnitService service,
            CurrentUser currentUser,
            DocumentService documents,
            Clock clock,
            ObjectProvider<UnitPageSection> others) {
        this.queries = queries;
        this.service = service;
        this.currentUser = currentUser;
        this.documents = documents;
        this.clock = clock;
        this.others = others.stream()
                .sorted(Comparator.comparingInt(UnitPageSection::order))
                .toList();
        addClassName("unit-page");
    }

    /** Path of a unit's page, without a leading slash. */
    static String path(long unitId) {
        return "don-vi/" + unitId;
    }

    @Override
    public void setParameter(BeforeEvent event, Long unitId) {
        queries.unit(unitId).ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(UnitPage unit) {
        title = unit.name();
        removeAll();
        add(new UnitFacts(
                unit, () -> UnitDialog.correcting(unit, service, this::reload).open()));
        var descent = new Section(getTranslation("unit.lineage.title"));
        var lineage = queries.lineage(unit.id());
        if (unit.mayEdit() && unit.validTo() == null) {
            descent.withActions(new EventMenu(kind -> recordEvent(unit, kind)));
        }
        if (lineage.isTrivial()) {
            descent.setSentence(getTranslation("unit.lineage.none"));
        } else {
            descent.setSentence(LineageList.sentence(lineage));
            descent.add(new LineageChart(lineage), new LineageList(lineage));
        }
        add(descent);
        if (!unit.events().isEmpty()) {
            add(new UnitEventList(unit, documents, event -> undo(unit, event)));
        }
        var context = new UnitPageContext(unit.id(), queries.line(unit.id()));
        others.forEach(other -> add(other.section(context)));
    }

    private void recordEvent(UnitPage unit, UnitEventKind kind) {
        new UnitEventDialog(
                        unit,
                        kind,
                        EventParts.of(kind, unit, service, queries),
                        documents,
                        LocalDate.now(clock),
                        this::reload)
                .open();
    }

    private void undo(UnitPage unit, UnitEventRow event) {
        RuleToasts.attempt(() -> {
            service.undo(event.id());
            Toasts.success(
                    getTranslation("unit.undo.done", getTranslation(event.kind().key())));
            if (queries.unit(unit.id()).isEmpty()) {
                getUI().ifPresent(ui -> ui.navigate(UnitListView.class));
            } else {
                reload();
            }
        });
    }

    /** Opens the page again, its title in the bar included: the unit may bear another name now. */
    private void reload() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public List<Crumb> crumbs() {
        var person = currentUser.require();
        var seesList = person.readsAllProvinces() || !person.readableProvinces().isEmpty();
        return seesList ? List.of(new Crumb(getTranslation("unit.list.title"), "don-vi")) : List.of();
    }
}
