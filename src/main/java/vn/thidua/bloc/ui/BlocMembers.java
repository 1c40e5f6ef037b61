package vn.thidua.bloc.ui;

import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.function.Predicate;
import vn.thidua.bloc.BlocPage;
import vn.thidua.bloc.BlocPage.Member;
import vn.thidua.shared.table.TableFormat;
import vn.thidua.shared.ui.DataGrid;
import vn.thidua.shared.ui.Section;

/** The units of a bloc, group by group, and the list of them as a file. */
class BlocMembers extends Section {

    private final BlocPage page;

    BlocMembers(BlocPage page) {
        super("");
        this.page = page;
        var present = page.present();
        setTitle(getTranslation("bloc.page.members", present.size()));
        var file = new BlocMemberFile(page, getLocale());
        withActions(file.link(TableFormat.XLSX), file.link(TableFormat.CSV));
        if (page.groups().isEmpty()) {
            add(grid(present));
        } else {
            page.groups().forEach(group -> part(group, of(present, group)));
            part(getTranslation("bloc.page.noGroup"), of(present, ""));
        }
        part(
                getTranslation("bloc.page.left"),
                page.members().stream().filter(Member::hasLeft).toList());
    }

    private static List<Member> of(List<Member> members, String group) {
        return members.stream().filter(member -> member.group().equals(group)).toList();
    }

    private void part(String title, List<Member> members) {
        if (!members.isEmpty()) {
            add(new H3(getTranslation("bloc.page.group", title, members.size())), grid(members));
        }
    }

    /** The grids of all groups have the same columns, so that they stand below each other. */
    private DataGrid<Member> grid(List<Member> members) {
        var grid = new DataGrid<Member>("bloc.page.members.none");
        BlocWords.fit(grid.link("bloc.page.unit", Member::name, member -> "don-vi/" + member.unitId()), 220, 4);
        BlocWords.fit(
                        grid.chip(
                                "bloc.page.role",
                                member -> BlocWords.roleChip(member.role()),
                                member -> BlocWords.role(member.role())),
                        175,
                        0)
                .setComparator(Member::role);
        if (any(member -> !member.acting().isEmpty())) {
            BlocWords.fit(grid.text("bloc.page.acting", Member::acting), 140, 2);
        }
        BlocWords.fit(
                grid.text(
                        "bloc.page.class",
                        member -> getTranslation(member.unitClass().key())),
                150,
                2);
        BlocWords.fit(grid.text("bloc.page.shortName", Member::shortName), 100, 1);
        if (any(member -> member.joinedOn() != null)) {
            BlocWords.fit(grid.date("bloc.page.joinedOn", Member::joinedOn), 110, 0);
        }
        if (any(Member::hasLeft)) {
            BlocWords.fit(grid.date("bloc.page.leftOn", Member::leftOn), 110, 0);
        }
        grid.setAllRowsVisible(true);
        grid.setItems(members);
        var year = String.valueOf(page.facts().year());
        grid.getElement().setAttribute("aria-label", getTranslation("bloc.page.members.of", year));
        return grid;
    }

    private boolean any(Predicate<Member> what) {
        return page.members().stream().anyMatch(what);
    }
}
