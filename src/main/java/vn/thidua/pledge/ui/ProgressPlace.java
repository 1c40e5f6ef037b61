package vn.thidua.pledge.ui;

import org.springframework.stereotype.Component;
import vn.thidua.bloc.ui.BlocPlace;

/** Progress in the bar of a bloc's pages. */
@Component
class ProgressPlace implements BlocPlace {

    static final String SEGMENT = "tien-do";

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String titleKey() {
        return "pledge.progress.place";
    }

    @Override
    public String segment() {
        return SEGMENT;
    }
}
