package vn.thidua.score.ui;

import org.springframework.stereotype.Component;
import vn.thidua.bloc.ui.BlocPlace;

/** The criteria table of a bloc in its bar of pages. */
@Component
class CriteriaPlaceInBar implements BlocPlace {

    static final String SEGMENT = "tieu-chi";

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String titleKey() {
        return "score.criteria.place";
    }

    @Override
    public String segment() {
        return SEGMENT;
    }
}
