package vn.thidua.pledge.ui;

import org.springframework.stereotype.Component;
import vn.thidua.bloc.ui.BlocPlace;

/** The pledge in the bar of a bloc's pages. */
@Component
class PledgePlace implements BlocPlace {

    static final String SEGMENT = "giao-uoc";

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String titleKey() {
        return "pledge.place";
    }

    @Override
    public String segment() {
        return SEGMENT;
    }
}
