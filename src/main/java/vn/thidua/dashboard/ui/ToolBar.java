package vn.thidua.dashboard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.dashboard.DashboardScope;
import vn.thidua.dashboard.SavedViewQueries;
import vn.thidua.dashboard.SavedViewService;
import vn.thidua.shared.sheet.SheetFormat;
import vn.thidua.shared.ui.Glyph;

/** Choices, own views, files and presentation of the page that is shown; everything in it obeys the page's scope. */
class ToolBar extends Div {

    private final FilterBar filters;
    private final SavedViewMenu views;
    private final PageFile files;
    private final Anchor present = new Anchor();
    private @Nullable DashboardPage page;
    private @Nullable DashboardScope scope;

    ToolBar(FilterBar filters, PageFile files, SavedViewService service, SavedViewQueries saved) {
        this.filters = filters;
        this.files = files;
        views = new SavedViewMenu(service, saved, () -> DashboardFrame.path(page()) + scope().query());
        present.add(Glyph.MAXIMIZE.create());
        present.add(getTranslation("dashboard.present"));
        present.addClassName("file-button");
        present.getElement().setAttribute("router-link", true);
        var actions = new Div(views, new ExportMenu(this::file), present);
        actions.addClassName("dashboard-actions");
        addClassNames("dashboard-tools", "no-print");
        add(filters, actions);
    }

    /** @param chosen its year is set */
    void show(DashboardPage shown, DashboardScope chosen) {
        page = shown;
        scope = chosen;
        filters.show(DashboardFrame.path(shown), chosen);
        views.fill();
        present.setHref(PresentationView.address(shown, chosen));
    }

    /** Of the page as it is shown at the click. */
    private DownloadHandler file(SheetFormat format, Locale language) {
        return event -> files.of(page(), scope(), format, language).handleDownloadRequest(event);
    }

    private DashboardPage page() {
        return Objects.requireNonNull(page, "show was not called");
    }

    private DashboardScope scope() {
        return Objects.requireNonNull(scope, "show was not called");
    }
}
