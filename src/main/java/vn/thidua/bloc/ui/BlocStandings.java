package vn.thidua.bloc.ui;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.bloc.MemberRole;
import vn.thidua.bloc.UnitStanding;
import vn.thidua.shared.ui.DataGrid;
import vn.thidua.shared.ui.Section;

/** The blocs and roles of a unit and of those whose history it carries, newest year first. */
class BlocStandings extends Section {

    BlocStandings(List<UnitStanding> standings) {
        super("");
        setTitle(getTranslation("bloc.page.standings"));
        if (standings.isEmpty()) {
            setSentence(getTranslation("bloc.page.standings.none"));
            return;
        }
        var leading = standings.stream()
                .filter(standing -> standing.role() != MemberRole.MEMBER)
                .count();
        setSentence(getTranslation("bloc.page.standings.sentence", standings.size(), leading));
        var grid = new DataGrid<UnitStanding>("bloc.page.standings.none");
        grid.link(
                        "bloc.list.name",
                        UnitStanding::blocName,
                        standing -> BlocView.path(standing.blocId(), standing.year()))
                .setFlexGrow(4);
        grid.text("bloc.page.year", standing -> String.valueOf(standing.year()));
        grid.chip(
                        "bloc.page.role",
                        standing -> BlocWords.roleChip(standing.role()),
                        standing -> BlocWords.role(standing.role()))
                .setComparator(UnitStanding::role);
        grid.text("bloc.page.standings.under", UnitStanding::unitName).setFlexGrow(3);
        grid.text("bloc.page.standings.remark", this::remark).setFlexGrow(2);
        grid.setAllRowsVisible(true);
        grid.setItems(standings);
        add(grid);
    }

    /** Group, acting person and the days of coming and going, as far as there are any. */
    private String remark(UnitStanding standing) {
        return Stream.of(
                        standing.group(),
                        standing.acting(),
                        standing.joinedOn() == null
                                ? ""
                                : getTranslation("bloc.page.standings.joined", BlocWords.day(standing.joinedOn())),
                        standing.leftOn() == null
                                ? ""
                                : getTranslation("bloc.page.standings.left", BlocWords.day(standing.leftOn())))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
