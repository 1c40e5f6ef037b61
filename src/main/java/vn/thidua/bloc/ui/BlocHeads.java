package vn.thidua.bloc.ui;

import vn.thidua.bloc.BlocPage;
import vn.thidua.bloc.BlocPage.YearOfHeads;
import vn.thidua.bloc.MemberRole;
import vn.thidua.shared.ui.DataGrid;
import vn.thidua.shared.ui.Section;

/** The register of heads: who headed the bloc and who was deputy, year by year. */
class BlocHeads extends Section {

    /** @param linksAll whether the person may open every year, otherwise only those listed as readable */
    BlocHeads(BlocPage page, boolean linksAll) {
        super("");
        setTitle(getTranslation("bloc.page.heads"));
        var units = page.heads().stream()
                .flatMap(year -> year.leads().stream())
                .filter(lead -> lead.role() == MemberRole.HEAD)
                .map(BlocPage.Lead::unitId)
                .distinct()
                .count();
        setSentence(getTranslation("bloc.page.heads.sentence", page.heads().size(), units));
        var grid = new DataGrid<YearOfHeads>("bloc.page.heads.none");
        BlocWords.fit(
                linksAll
                        ? grid.link(
                                "bloc.page.year",
                                year -> String.valueOf(year.year()),
                                year -> BlocView.path(page.facts().blocId(), year.year()))
                        : grid.text("bloc.page.year", year -> String.valueOf(year.year())),
                80,
                0);
        BlocWords.fit(grid.text("bloc.list.head", this::head), 200, 3);
        BlocWords.fit(grid.text("bloc.list.deputies", year -> BlocWords.leads(year, false)), 200, 3);
        if (page.heads().stream().map(YearOfHeads::blocName).distinct().count() > 1) {
            BlocWords.fit(grid.text("bloc.page.nameThen", YearOfHeads::blocName), 200, 3);
        }
        BlocWords.fit(
                grid.text("bloc.page.decision", year -> BlocWords.decision(year.decisionNo(), year.decisionOn())),
                230,
                1);
        grid.setAllRowsVisible(true);
        grid.setItems(page.heads());
        add(grid);
    }

    private String head(YearOfHeads year) {
        var heads = BlocWords.leads(year, true);
        return heads.isEmpty() ? getTranslation("bloc.list.noHead") : heads;
    }
}
