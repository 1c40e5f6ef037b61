package vn.thidua.pledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import vn.thidua.bloc.ui.BlocEntrance;
import vn.thidua.pledge.PledgeQueries;
import vn.thidua.pledge.UnitPledge;
import vn.thidua.shared.ui.DataGrid;
import vn.thidua.shared.ui.Section;
import vn.thidua.unit.ui.UnitPageSection;

/** The part of a unit's page that lists its pledges, year by year. */
@org.springframework.stereotype.Component
class PledgeUnitSection implements UnitPageSection {

    private final PledgeQueries queries;

    PledgeUnitSection(PledgeQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Component section(UnitPageContext context) {
        var pledges = queries.ofUnit(context.unitId());
        var section = new Section(PledgeWords.say("pledge.unit.title"));
        if (pledges.isEmpty()) {
            section.add(new Paragraph(PledgeWords.say("pledge.unit.none")));
            return section;
        }
        var grid = new DataGrid<UnitPledge>("pledge.unit.none");
        grid.link(
                        "pledge.table.bloc",
                        UnitPledge::bloc,
                        pledge -> BlocEntrance.path(pledge.blocId(), pledge.year(), PledgePlace.SEGMENT))
                .setFlexGrow(3);
        grid.text("pledge.table.year", pledge -> String.valueOf(pledge.year()));
        grid.chip(
                "pledge.unit.state",
                pledge -> PledgeWords.stateChip(pledge.state()),
                pledge -> PledgeWords.say("pledge.state." + pledge.state().name()));
        grid.text(
                "pledge.units.signed",
                pledge -> PledgeWords.say(pledge.signed() ? "pledge.unit.signed" : "pledge.units.notSigned"));
        grid.text(
                "pledge.progress.met",
                pledge -> PledgeWords.say(
                        "pledge.progress.ofAll",
                        pledge.tally().met(),
                        pledge.tally().targets()));
        grid.number("pledge.chart.percent", pledge -> pledge.tally().percent());
        grid.text("pledge.item.remark", pledge -> pledge.generated() ? PledgeWords.say("pledge.generated") : "");
        grid.setAllRowsVisible(true);
        grid.setItems(pledges);
        section.add(grid);
        return section;
    }
}
