package vn.thidua.meeting.ui;

import org.springframework.stereotype.Component;
import vn.thidua.bloc.ui.BlocPlace;

/** The conferences in the bar of a bloc. */
@Component
class MeetingPlace implements BlocPlace {

    static final String SEGMENT = "hoi-nghi";

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String titleKey() {
        return "meeting.title";
    }

    @Override
    public String segment() {
        return SEGMENT;
    }
}
