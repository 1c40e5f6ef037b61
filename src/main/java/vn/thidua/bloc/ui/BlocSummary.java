package vn.thidua.bloc.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import vn.thidua.bloc.BlocLevel;
import vn.thidua.bloc.BlocPage;
import vn.thidua.bloc.MemberRole;
import vn.thidua.shared.ui.Glyph;
import vn.thidua.shared.ui.Section;

/** What a bloc is that year: size and head in one sentence, the decision behind it, and the way to its other years. */
class BlocSummary extends Section {

    private final DescriptionList list = new DescriptionList();

    /** @param readsBoard whether the person may look at the board */
    BlocSummary(BlocPage page, boolean readsBoard) {
        super("");
        addClassName("bloc-summary");
        var facts = page.facts();
        setTitle(finding(page));
        setSentence(
                facts.decisionNo().isEmpty()
                        ? ""
                        : getTranslation(
                                "bloc.page.byDecision", BlocWords.decision(facts.decisionNo(), facts.decisionOn())));
        if (readsBoard) {
            withActions(board(facts.compositionId()));
        }
        withActions(print());
        list.addClassName("facts");
        fact("bloc.list.province", facts.province());
        fact("bloc.page.kind", getTranslation("bloc.kind." + facts.kind().name()));
        fact("bloc.list.family", BlocWords.family(facts.family()));
        fact("bloc.page.level", facts.level() == BlocLevel.TINH ? "" : getTranslation("bloc.level.BO"));
        fact("bloc.list.code", facts.code());
        fact("bloc.page.theme", facts.theme());
        fact("bloc.page.source", facts.source());
        add(years(page), list);
    }

    private String finding(BlocPage page) {
        var present = page.present();
        var year = String.valueOf(page.facts().year());
        return present.stream()
                .filter(member -> member.role() == MemberRole.HEAD)
                .findFirst()
                .map(head -> getTranslation("bloc.page.finding", year, present.size(), head.name()))
                .orElseGet(() -> getTranslation("bloc.page.finding.noHead", year, present.size()));
    }

    private Component board(long compositionId) {
        var link = BlocWords.link("thanh-phan/" + compositionId, getTranslation("bloc.page.openBoard"));
        link.addComponentAsFirst(Glyph.SQUARE_KANBAN.create());
        link.addClassName("bloc-action");
        return link;
    }

    private Button print() {
        return new Button(
                getTranslation("bloc.page.print"),
                Glyph.PRINTER.create(),
                click -> click.getSource().getElement().executeJs("window.print()"));
    }

    private Nav years(BlocPage page) {
        var nav = new Nav();
        nav.addClassNames("bloc-years", "no-print");
        nav.setAriaLabel(getTranslation("bloc.page.years"));
        nav.add(new Span(getTranslation("bloc.page.years")));
        page.years().forEach(year -> {
            var link = BlocWords.link(BlocView.path(page.facts().blocId(), year), year.toString());
            if (year == page.facts().year()) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        });
        return nav;
    }

    private void fact(String key, String value) {
        if (!value.isEmpty()) {
            list.add(new Term(getTranslation(key)), new Description(value));
        }
    }
}
