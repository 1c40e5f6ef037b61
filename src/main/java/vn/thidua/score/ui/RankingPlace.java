package vn.thidua.score.ui;

import org.springframework.stereotype.Component;
import vn.thidua.bloc.ui.BlocPlace;

/** The ranking of a bloc in its bar of pages. */
@Component
class RankingPlace implements BlocPlace {

    static final String SEGMENT = "xep-hang";

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String titleKey() {
        return "score.ranking.place";
    }

    @Override
    public String segment() {
        return SEGMENT;
    }
}
