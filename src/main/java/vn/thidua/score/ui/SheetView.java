package vn.thidua.score.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
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
import vn.thidua.score.SheetPage;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.Glyph;
import vn.thidua.shared.ui.HasCrumbs;
import vn.thidua.shared.ui.Scope;
import vn.thidua.shared.ui.ScopedView;
import vn.thidua.shared.ui.Section;

/**
 * The score sheet of a unit. Loaded before anything is shown, so that an officer who calls another unit's sheet by its
 * address never enters.
 */
@Route("khoi/:blocId([0-9]{1,18})/cham-diem/don-vi/:unitId([0-9]{1,18})")
@RolesAllowed({Roles.BOARD, Roles.LEADERSHIP, Roles.UNIT})
@StyleSheet("styles/score.css")
@StyleSheet("styles/bloc.css")
class SheetView extends Div implements BeforeEnterObserver, ScopedView, HasDynamicTitle, HasCrumbs {

    private final ScoreServices services;
    private final BlocEntrance entrance;
    private @Nullable BlocOfYear bloc;
    private @Nullable SheetPage page;
    private long unitId;

    SheetView(ScoreServices services, BlocEntrance entrance) {
        this.services = services;
        this.entrance = entrance;
        addClassName("sheet-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        bloc = entrance.enter(event).orElse(null);
        page = null;
        unitId = event.getRouteParameters().getLong("unitId").orElseThrow();
        if (bloc != null) {
            load(bloc);
        }
    }

    private void load(BlocOfYear shown) {
        page = services.queries().sheet(shown.blocId(), shown.year(), unitId).orElse(null);
    }

    @Override
    public void show(Scope scope) {
        removeAll();
        var shown = bloc;
        if (shown == null) {
            return;
        }
        add(entrance.bar(shown, ScoringPlace.SEGMENT));
        var sheet = page;
        if (sheet == null) {
            var section = new Section("");
            section.add(new EmptyState(
                    Glyph.TABLE,
                    getTranslation("score.sheet.notOpen", String.valueOf(shown.year())),
                    getTranslation("score.sheet.notOpenMore")));
            add(section);
            return;
        }
        add(new SheetForm(services, sheet, () -> {
            load(shown);
            show(scope);
        }));
    }

    @Override
    public boolean isProvinceChosenHere() {
        return false;
    }

    @Override
    public String getPageTitle() {
        return page == null
                ? getTranslation("score.grid.place")
                : getTranslation("score.sheet.title", page.unit().name());
    }

    @Override
    public List<Crumb> crumbs() {
        return bloc == null ? List.of() : entrance.crumbs(bloc, getTranslation("bloc.list.title"));
    }
}
