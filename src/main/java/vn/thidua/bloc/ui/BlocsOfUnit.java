package vn.thidua.bloc.ui;

import com.vaadin.flow.component.Component;
import vn.thidua.bloc.BlocQueries;
import vn.thidua.unit.ui.UnitPageSection;

/** The part of a unit's page that lists its blocs and roles. */
@org.springframework.stereotype.Component
class BlocsOfUnit implements UnitPageSection {

    private final BlocQueries queries;

    BlocsOfUnit(BlocQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Component section(UnitPageContext context) {
        return new BlocStandings(queries.standingsOf(context.line()));
    }
}
