package vn.thidua.dashboard.ui;

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
import vn.thidua.dashboard.OneBlocQueries;
import vn.thidua.identity.Roles;
import vn.thidua.shared.ui.HasCrumbs;
import vn.thidua.shared.ui.Scope;
import vn.thidua.shared.ui.ScopedView;

/** A bloc on one page, to be printed before a meeting. */
@Route("khoi/:blocId([0-9]{1,18})/mot-trang")
@RolesAllowed({Roles.LEADERSHIP, Roles.BOARD, Roles.UNIT})
@StyleSheet("styles/bloc.css")
class OneBlocView extends Div implements BeforeEnterObserver, ScopedView, HasDynamicTitle, HasCrumbs {

    /** Rows of a table on paper: a bloc has hardly more units (four to fourteen are usual). */
    private static final int ROWS = 16;

    private final OneBlocQueries queries;
    private final BlocEntrance entrance;
    private final PageFile files;
    private @Nullable BlocOfYear bloc;

    OneBlocView(OneBlocQueries queries, BlocEntrance entrance, PageFile files) {
        this.queries = queries;
        this.entrance = entrance;
        this.files = files;
        addClassNames("dashboard", "sheet");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        bloc = entrance.enter(event).orElse(null);
    }

    @Override
    public void show(Scope scope) {
        removeAll();
        var shown = bloc;
        if (shown != null) {
            var bar = entrance.bar(shown, OneBlocPlace.SEGMENT);
            bar.addClassName("no-print");
            Words words = (key, args) -> getTranslation(key, args);
            var sheet = queries.sheet(shown.blocId(), shown.year());
            add(bar, new SheetBody(sheet.today(), new BlocSheetParts(words, sheet).parts(), ROWS, file(shown)));
        }
    }

    private ExportMenu.Files file(BlocOfYear of) {
        return (format, language) -> files.of(
                getPageTitle(),
                of.year(),
                words -> new BlocSheetParts(words, queries.sheet(of.blocId(), of.year())).parts(),
                format,
                language);
    }

    @Override
    public boolean isProvinceChosenHere() {
        return false;
    }

    @Override
    public String getPageTitle() {
        return bloc == null
                ? getTranslation("dashboard.onePage.bloc")
                : getTranslation("dashboard.onePage.of", bloc.name(), String.valueOf(bloc.year()));
    }

    @Override
    public List<Crumb> crumbs() {
        return bloc == null ? List.of() : entrance.crumbs(bloc, getTranslation("bloc.list.title"));
    }
}
