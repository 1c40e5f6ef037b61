package vn.thidua.dashboard.ui;

import org.springframework.stereotype.Component;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.bloc.ui.BlocPlace;
import vn.thidua.dashboard.OneBlocQueries;

/** Puts the one page of a bloc into the bar of its pages, for those who may see it. */
@Component
class OneBlocPlace implements BlocPlace {

    static final String SEGMENT = "mot-trang";

    private final OneBlocQueries queries;

    OneBlocPlace(OneBlocQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String titleKey() {
        return "dashboard.onePage.place";
    }

    @Override
    public String segment() {
        return SEGMENT;
    }

    @Override
    public boolean isShownFor(BlocOfYear bloc) {
        return queries.maySee(bloc);
    }
}
