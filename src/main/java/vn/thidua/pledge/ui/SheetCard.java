package vn.thidua.pledge.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import vn.thidua.bloc.BlocMember;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.bloc.ui.BlocEntrance;
import vn.thidua.pledge.ActualEntry;
import vn.thidua.pledge.TargetCompletion;
import vn.thidua.pledge.UnitCompletion;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.Glyph;
import vn.thidua.shared.ui.Section;

/** The sheet of one unit: a line for each target, from the promise to year-end. Entries save themselves. */
class SheetCard extends Section {

    private final ProgressDesk desk;
    private final BlocOfYear bloc;
    private final BlocMember unit;

    SheetCard(ProgressDesk desk, BlocOfYear bloc, BlocMember unit, UnitCompletion completion) {
        super("");
        this.desk = desk;
        this.bloc = bloc;
        this.unit = unit;
        tell(completion);
        if (desk.queries().seesAll(bloc)) {
            withActions(PledgeWords.link(
                    BlocEntrance.path(bloc.blocId(), bloc.year(), ProgressPlace.SEGMENT),
                    getTranslation("pledge.progress.all")));
        }
        if (completion.targets().isEmpty()) {
            add(new EmptyState(Glyph.FILE_TEXT, getTranslation("pledge.sheet.none"), ""));
            return;
        }
        var entries = desk.queries().entries(bloc.blocId(), bloc.year(), unit.unitId()).stream()
                .collect(Collectors.groupingBy(ActualEntry::itemId));
        var scores = desk.scores(bloc.blocId(), bloc.year(), unit.unitId());
        var editable = isEditable();
        if (editable) {
            var hint = new Div(Glyph.SAVE.create(), new Span(getTranslation("pledge.sheet.autosave")));
            hint.addClassName("notice");
            add(hint);
        }
        completion
                .targets()
                .forEach(target -> add(new SheetLine(
                        this, target, entries.getOrDefault(target.itemId(), List.of()), scores.get(target.itemId()))));
    }

    /** Says in the title how the unit stands now. */
    private void tell(UnitCompletion completion) {
        var tally = completion.tally();
        setTitle(getTranslation(
                "pledge.sheet.finding", PledgeWords.number(tally.percent()), tally.met(), tally.targets()));
        setSentence(getTranslation("pledge.sheet.sentence", tally.targets() - tally.reported()));
    }

    ProgressDesk desk() {
        return desk;
    }

    BlocOfYear bloc() {
        return bloc;
    }

    long unitId() {
        return unit.unitId();
    }

    /** The unit's own officer enters, and the board of the province; nobody in a closed year. */
    boolean isEditable() {
        return !bloc.isClosed()
                && (desk.rights()
                                .mine(bloc)
                                .filter(mine -> mine.unitId() == unit.unitId())
                                .isPresent()
                        || desk.rights().mayBoard(bloc));
    }

    /** The targets as they stand now; the title follows. */
    TargetCompletion reread(long itemId) {
        var fresh = desk.pledges()
                .completion(bloc.blocId(), bloc.year(), unit.unitId())
                .orElseThrow();
        tell(fresh);
        return fresh.targets().stream()
                .filter(target -> target.itemId() == itemId)
                .findFirst()
                .orElseThrow();
    }

    List<ActualEntry> entries(long itemId) {
        return desk.queries().entries(bloc.blocId(), bloc.year(), unit.unitId()).stream()
                .filter(entry -> entry.itemId() == itemId)
                .toList();
    }
}
