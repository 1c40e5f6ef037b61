package vn.thidua.meeting.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import vn.thidua.meeting.MeetingPage;

/** A part of a conference's page that another module shows, such as its results. One Spring bean for each part. */
public interface MeetingPageSection {

    /** Place on the page, the lowest first. */
    int order();

    /** The part, loaded; empty where it has nothing to say. Asked by a person who may read the conference. */
    Optional<Component> section(MeetingPage page);
}
