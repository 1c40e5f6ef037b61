package vn.thidua.bloc.ui;

import com.vaadin.flow.component.html.H3;
import java.util.List;
import vn.thidua.bloc.BlocPage;
import vn.thidua.bloc.BlocPage.Member;
import vn.thidua.shared.table.TableFormat;
import vn.thidua.shared.ui.DataGrid;
import vn.thidua.shared.ui.Section;

/** The units of a bloc, group by group, and the list of them as a file. */
class BlocMembers extends Section {

    private final int year;

    BlocMembers(BlocPage page) {
        super("");
        year = page.facts().year();
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

    private DataGrid<Member> grid(List<Member> members) {
        var grid = new DataGrid<Member>("bloc.page.members.none");
        grid.addClassName("bloc-members");
        grid.link("bloc.page.unit", Member::name, member -> "don-vi/" + member.unitId())
                .setAutoWidth(false)
                .setWidth("260px")
                .setFlexGrow(4);
        grid.chip(
                        "bloc.page.role",
                        member -> BlocWords.roleChip(member.role()),
                        member -> BlocWords.role(member.role()))
                .setComparator(Member::role)
                .setAutoWidth(false)
                .setWidth("170px")
                .setFlexGrow(0);
        if (members.stream().anyMatch(member -> !member.acting().isEmpty())) {
            grid.text("bloc.page.acting", Member::acting)
                    .setAutoWidth(false)
                    .setWidth("180px")
                    .setFlexGrow(2);
        }
        grid.text("bloc.page.class", member -> getTranslation(member.unitClass().key()))
                .setAutoWidth(false)
                .setWidth("200px")
                .setFlexGrow(1);
        grid.text("bloc.page.shortName", Member::shortName)
                .setAutoWidth(false)
                .setWidth("160px")
                .setFlexGrow(1);
        if (members.stream().anyMatch(member -> member.joinedOn() != null)) {
            grid.date("bloc.page.joinedOn", Member::joinedOn);
        }
        if (members.stream().anyMatch(Member::hasLeft)) {
            grid.date("bloc.page.leftOn", Member::leftOn);
        }
        grid.setAllRowsVisible(true);
        grid.setItems(members);
        grid.getElement().setAttribute("aria-label", getTranslation("bloc.page.members.of", String.valueOf(year)));
        return grid;
    }
}
