package vn.thidua.dashboard.ui;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.thidua.dashboard.SavedViewQueries;
import vn.thidua.dashboard.SavedViewService;

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

    /** A bar of tools for one window. */
    ToolBar bar() {
        return new ToolBar(new FilterBar(choices, clock), files, views, saved);
    }

    DashboardLive live() {
        return live;
    }
}
