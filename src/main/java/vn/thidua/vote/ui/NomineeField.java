package vn.thidua.vote.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.vote.MotionDraft;
import vn.thidua.vote.NomineeSource;
import vn.thidua.vote.Subject;

/**
 * Who stands: for an award the units of the published ranking, the best first, with score and rank; otherwise the members
 * of the bloc in its order.
 */
class NomineeField extends MultiSelectComboBox<NomineeField.Choice> {

    /** A unit to choose, in the order of the ballot. */
    record Choice(long unitId, String name, String words) {}

    private final Console console;
    private final Optional<NomineeSource.Ranking> ranking;
    private List<Choice> shown = List.of();
    private @Nullable Boolean award;

    NomineeField(Console console) {
        this.console = console;
        this.ranking = console.services().console().ranking(console.facts().id());
        setLabel(getTranslation("vote.motion.nominees"));
        setItemLabelGenerator(Choice::words);
    }

    boolean isRanked() {
        return ranking.isPresent();
    }

    /** Keeps what was chosen while the kind of ballot stays the same. */
    void show(Subject subject) {
        if (award != null && award == subject.isAward()) {
            return;
        }
        award = subject.isAward();
        shown = (subject.isAward() && ranking.isPresent() ? ranked(ranking.get()) : members()).toList();
        clear();
        setItems(shown);
        setHelperText(
                !subject.isAward()
                        ? getTranslation("vote.motion.nomineesHelp")
                        : ranking.map(one -> getTranslation("vote.motion.ranking", one.number()))
                                .orElse(getTranslation("vote.motion.noRankingYet")));
    }

    List<MotionDraft.Nominee> nominees() {
        return shown.stream()
                .filter(getValue()::contains)
                .map(choice -> new MotionDraft.Nominee(choice.unitId(), choice.name(), null, null))
                .toList();
    }

    private Stream<Choice> ranked(NomineeSource.Ranking all) {
        return all.units().stream()
                .map(unit -> new Choice(
                        unit.unitId(),
                        unit.name(),
                        unit.disqualifiedFor().isEmpty()
                                ? unit.name() + " · " + ScoreWords.of(unit.points(), unit.rank())
                                : getTranslation("vote.motion.notConsidered", unit.name(), unit.disqualifiedFor())));
    }

    /** In the order of the bloc, so that the order of clicking says nothing. */
    private Stream<Choice> members() {
        return console.facts().members().stream()
                .map(member -> new Choice(member.unitId(), member.name(), member.name()));
    }
}
