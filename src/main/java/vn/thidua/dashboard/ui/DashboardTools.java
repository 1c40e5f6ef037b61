package vn.thidua.dashboard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.thidua.dashboard.DashboardScope;
import vn.thidua.dashboard.SavedViewQueries;
import vn.thidua.dashboard.SavedViewService;
import vn.thidua.shared.ui.Glyph;

/** What every page of the dashboard offers beside its figures: choices, files, own views, presentation, live refresh. */
@Component
class DashboardTools {

    private final FilterChoices choices;
    private final PageFile files;
    private final SavedViewService views;
    private final SavedViewQueries saved;
    private final DashboardLive live;
    private final Clock clock;

    DashboardTools(
            FilterChoices choices,
            PageFile files,
            SavedViewService views,
            SavedViewQueries saved,
            DashboardLive live,
            Clock clock) {
        this.choices = choices;
        this.files = files;
        this.views = views;
        this.saved = saved;
        this.live = live;
        this.clock = clock;
    }

    /** The bar of tools of a page; everything in it obeys the scope. */
    Div bar(DashboardPage page, DashboardScope scope) {
        var path = page.key().isEmpty() ? "" : DashboardFrame.PATH + page.key();
        var present = new Anchor(PresentationView.address(page, scope), "");
        present.add(Glyph.MAXIMIZE.create());
        present.add(present.getTranslation("dashboard.present"));
        present.addClassName("file-button");
        present.getElement().setAttribute("router-link", true);
        var actions = new Div(
                new SavedViewMenu(views, saved, path + scope.query()),
                new ExportMenu((format, language) -> files.of(page, scope, format, language)),
                present);
        actions.addClassName("dashboard-actions");
        var bar = new Div(new FilterBar(path, scope, choices, LocalDate.now(clock)), actions);
        bar.addClassNames("dashboard-tools", "no-print");
        return bar;
    }

    DashboardLive live() {
        return live;
    }
}
