package vn.thidua.bloc.ui;

import com.vaadin.flow.component.Component;

/**
 * A part of a bloc's page that another module shows, such as its pledges or its scores. One Spring bean for each part.
 */
public interface BlocPageSection {

    /** Place on the page, the lowest first. */
    int order();

    /** The part, loaded; asked once for each visit of the page, by a person who may see the bloc of that year. */
    Component section(BlocPageContext context);

    /** Whose page it is: a bloc in a year, and the composition in force it is read from. */
    record BlocPageContext(long blocId, int year, long provinceId, long compositionId) {}
}
