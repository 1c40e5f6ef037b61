package vn.thidua.bloc.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.bloc.BlocPage;
import vn.thidua.bloc.CompositionComparison.Difference;
import vn.thidua.bloc.MemberRole;
import vn.thidua.shared.ui.DataGrid;
import vn.thidua.shared.ui.Section;

/** What differs in the bloc from the composition of the year before. */
class BlocChanges extends Section {

    /** How a difference looks from inside the bloc. */
    private enum Way {
        NEW,
        CAME,
        WENT,
        GONE,
        REGROUPED,
        ROLE;

        String word() {
            return I18NProvider.translate("bloc.page.change." + name());
        }

        static Way of(Difference difference, String blocName) {
            return switch (difference.kind()) {
                case ADDED -> NEW;
                case REMOVED -> GONE;
                case MOVED -> difference.blocAfter().equals(blocName) ? CAME : WENT;
                case REGROUPED -> REGROUPED;
                case ROLE_CHANGED -> ROLE;
            };
        }
    }

    BlocChanges(BlocPage page) {
        super("");
        var before = String.valueOf(page.comparedWith());
        var bloc = page.facts().name();
        if (page.changes().isEmpty()) {
            setTitle(getTranslation("bloc.page.changes.none", before));
            return;
        }
        setTitle(getTranslation("bloc.page.changes", before, page.changes().size()));
        var counts = page.changes().stream()
                .collect(Collectors.groupingBy(difference -> Way.of(difference, bloc), Collectors.counting()));
        setSentence(Stream.of(Way.values())
                .filter(counts::containsKey)
                .map(way -> way.word().toLowerCase(Locale.ROOT) + ": " + counts.get(way))
                .collect(Collectors.joining(", ")));
        var grid = new DataGrid<Difference>("bloc.page.changes.empty");
        BlocWords.fit(grid.link("bloc.page.unit", Difference::unitName, row -> "don-vi/" + row.unitId()), 220, 3);
        BlocWords.fit(grid.text("bloc.page.change", row -> Way.of(row, bloc).word()), 160, 1);
        BlocWords.fit(
                grid.text(
                        "bloc.page.change.before",
                        row -> place(Way.of(row, bloc), row.blocBefore(), row.groupBefore(), row.roleBefore())),
                220,
                3);
        BlocWords.fit(
                grid.text(
                        "bloc.page.change.after",
                        row -> place(Way.of(row, bloc), row.blocAfter(), row.groupAfter(), row.roleAfter())),
                220,
                3);
        grid.setAllRowsVisible(true);
        grid.setItems(page.changes());
        add(grid);
    }

    /** Bloc, group and role; the bloc is left out where the unit did not move. */
    private static String place(Way way, String bloc, String group, MemberRole role) {
        if (bloc.isEmpty()) {
            return "";
        }
        var stayed = way == Way.REGROUPED || way == Way.ROLE;
        return Stream.of(stayed ? "" : bloc, group, stayed || role != MemberRole.MEMBER ? BlocWords.role(role) : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
