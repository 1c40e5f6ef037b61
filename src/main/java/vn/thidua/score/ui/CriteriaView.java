package vn.thidua.score.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.bloc.ui.BlocEntrance;
import vn.thidua.identity.Roles;
import vn.thidua.score.CriteriaHead;
import vn.thidua.score.CriteriaState;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.Glyph;
import vn.thidua.shared.ui.HasCrumbs;
import vn.thidua.shared.ui.Scope;
import vn.thidua.shared.ui.ScopedView;
import vn.thidua.shared.ui.Section;

/** The criteria tables of a bloc in a year: read by all its members, changed by head, deputy and board. */
@Route("khoi/:blocId([0-9]{1,18})/" + CriteriaPlaceInBar.SEGMENT)
@RolesAllowed({Roles.BOARD, Roles.LEADERSHIP, Roles.UNIT})
@StyleSheet("styles/bloc.css")
@StyleSheet("styles/criteria.css")
class CriteriaView extends Div implements BeforeEnterObserver, ScopedView, HasDynamicTitle, HasCrumbs {

    private final CriteriaDesk desk;
    private final BlocEntrance entrance;
    private final Div table = new Div();
    private @Nullable BlocOfYear bloc;

    CriteriaView(CriteriaDesk desk, BlocEntrance entrance) {
        this.desk = desk;
        this.entrance = entrance;
        addClassName("criteria-view");
        table.addClassName("criteria-table");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        bloc = entrance.enter(event).orElse(null);
    }

    @Override
    public void show(Scope scope) {
        if (bloc != null) {
            show(bloc, null);
        }
    }

    /** Shows one version: the named one, else a draft where there is one, else what is in force. */
    private void show(BlocOfYear shown, @Nullable Long tableId) {
        removeAll();
        add(entrance.bar(shown, CriteriaPlaceInBar.SEGMENT));
        var heads = desk.queries().ofBloc(shown.blocId(), shown.year());
        if (heads.isEmpty()) {
            add(nothing(shown));
            return;
        }
        var chosen = heads.stream()
                .filter(head -> tableId != null && head.id() == tableId)
                .findFirst()
                .or(() -> heads.stream().filter(CriteriaHead::isEditable).findFirst())
                .or(() -> heads.stream()
                        .filter(head -> head.state() == CriteriaState.IN_FORCE)
                        .findFirst())
                .orElse(heads.getFirst());
        add(versions(shown, heads, chosen), table);
        open(shown, chosen);
    }

    private void open(BlocOfYear shown, CriteriaHead head) {
        table.removeAll();
        table.add(new CriteriaEditor(desk, shown, head.id(), next -> show(shown, next)));
    }

    private Div versions(BlocOfYear shown, List<CriteriaHead> heads, CriteriaHead chosen) {
        var version = new Select<CriteriaHead>();
        version.setLabel(getTranslation("score.criteria.version"));
        version.setItems(heads);
        version.setItemLabelGenerator(this::label);
        version.setValue(chosen);
        version.addValueChangeListener(change -> open(shown, change.getValue()));
        var row = new Div(version);
        row.addClassName("criteria-bar");
        if (desk.rights().mayRun(shown)) {
            row.add(start(shown, ButtonVariant.TERTIARY));
        }
        return row;
    }

    private String label(CriteriaHead head) {
        return getTranslation(
                "score.criteria.versionOf",
                head.groupName().isEmpty() ? getTranslation("score.criteria.wholeBloc") : head.groupName(),
                head.versionNo(),
                getTranslation("score.criteria.state." + head.state().name()));
    }

    private Section nothing(BlocOfYear shown) {
        var section = new Section("");
        var may = desk.rights().mayRun(shown);
        section.add(new EmptyState(
                Glyph.TABLE,
                getTranslation("score.criteria.none", String.valueOf(shown.year())),
                getTranslation(may ? "score.criteria.noneMore" : "score.criteria.noneWait"),
                may ? new Button[] {start(shown, ButtonVariant.PRIMARY)} : new Button[0]));
        return section;
    }

    private Button start(BlocOfYear shown, ButtonVariant weight) {
        var start = new Button(getTranslation("score.criteria.start"), Glyph.PLUS.create());
        start.addClickListener(click -> new StartCriteriaDialog(desk, shown, made -> show(shown, made)).open());
        start.addThemeVariants(weight);
        return start;
    }

    @Override
    public boolean isProvinceChosenHere() {
        return false;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("score.criteria.place");
    }

    @Override
    public List<Crumb> crumbs() {
        return bloc == null ? List.of() : entrance.crumbs(bloc, getTranslation("bloc.list.title"));
    }
}
