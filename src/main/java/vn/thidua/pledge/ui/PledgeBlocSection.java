package vn.thidua.pledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import vn.thidua.bloc.BlocRights;
import vn.thidua.bloc.ui.BlocEntrance;
import vn.thidua.bloc.ui.BlocPageSection;
import vn.thidua.pledge.BlocPledge;
import vn.thidua.pledge.PledgeQueries;
import vn.thidua.shared.ui.Section;

/** The part of a bloc's page that tells how far its pledge was kept. */
@org.springframework.stereotype.Component
class PledgeBlocSection implements BlocPageSection {

    private final PledgeQueries queries;
    private final BlocRights rights;

    PledgeBlocSection(PledgeQueries queries, BlocRights rights) {
        this.queries = queries;
        this.rights = rights;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Component section(BlocPageContext context) {
        var years = queries.years(context.blocId(), context.year()).stream()
                .filter(year -> year.year() <= context.year())
                .toList();
        var section = new Section(PledgeWords.say("pledge.place"));
        var now = years.stream().filter(year -> year.year() == context.year()).findFirst();
        section.withActions(PledgeWords.link(
                BlocEntrance.path(context.blocId(), context.year(), PledgePlace.SEGMENT),
                PledgeWords.say("pledge.section.open")));
        if (now.isEmpty()) {
            section.setSentence(PledgeWords.say("pledge.empty.title", String.valueOf(context.year())));
            return section;
        }
        tell(section, now.get());
        var bloc = rights.read(context.blocId(), context.year());
        var figures = new Div();
        figures.addClassName("columns");
        var units = queries.completion(context.blocId(), context.year());
        if (!units.isEmpty()) {
            figures.add(CompletionFigures.byUnit(bloc, units));
        }
        if (years.stream().anyMatch(year -> year.tally().reported() > 0)) {
            figures.add(CompletionFigures.byYear(years));
        }
        section.add(figures);
        return section;
    }

    private static void tell(Section section, BlocPledge now) {
        section.setTitle(PledgeWords.say(
                "pledge.section.finding",
                PledgeWords.number(now.tally().percent()),
                now.tally().met(),
                now.tally().targets()));
        section.setSentence(PledgeWords.say("pledge.section.sentence", now.registered(), now.signed(), now.members()));
        if (now.generated()) {
            section.add(PledgeWords.generatedChip());
        }
    }
}
