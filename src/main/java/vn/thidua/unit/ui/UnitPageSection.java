package vn.thidua.unit.ui;

import com.vaadin.flow.component.Component;
import java.util.Set;

/** A part of a unit's page that another module shows, such as its blocs or its awards. One Spring bean for each part. */
public interface UnitPageSection {

    /** Place on the page, the lowest first. */
    int order();

    /** The part, loaded; asked once for each visit of the page, by a person who may see the unit. */
    Component section(UnitPageContext context);

    /**
     * Whose page it is.
     *
     * @param line the unit and all whose history it carries
     */
    record UnitPageContext(long unitId, Set<Long> line) {}
}
