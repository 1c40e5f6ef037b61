package vn.thidua.score.ui;

import org.springframework.stereotype.Component;
import vn.thidua.bloc.ui.BlocPlace;

/** The scores of a bloc in its bar of pages. */
@Component
class ScoringPlace implements BlocPlace {

    static final String SEGMENT = "cham-diem";

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String titleKey() {
        return "score.grid.place";
    }

    @Override
    public String segment() {
        return SEGMENT;
    }
}
