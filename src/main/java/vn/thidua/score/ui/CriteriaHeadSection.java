package vn.thidua.score.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.LongConsumer;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.score.CriteriaHead;
import vn.thidua.score.CriteriaProblem;
import vn.thidua.score.CriteriaState;
import vn.thidua.score.CriteriaTree;
import vn.thidua.shared.Decimals;
import vn.thidua.shared.RuleViolation;
import vn.thidua.shared.ui.Chip;
import vn.thidua.shared.ui.ConfirmStep;
import vn.thidua.shared.ui.Section;
import vn.thidua.shared.ui.Toasts;

/** Title, state and steps of one version of a criteria table. */
class CriteriaHeadSection extends Section {

    private final CriteriaDesk desk;
    private final CriteriaHead head;
    private final Runnable refresh;
    private final LongConsumer otherVersion;

    CriteriaHeadSection(
            CriteriaDesk desk,
            BlocOfYear bloc,
            CriteriaTree tree,
            List<CriteriaProblem> problems,
            Runnable refresh,
            LongConsumer otherVersion) {
        super(tree.head().title());
        this.desk = desk;
        this.head = tree.head();
        this.refresh = refresh;
        this.otherVersion = otherVersion;
        var errors = problems.stream().filter(CriteriaProblem::blocks).count();
        setSentence(finding(tree, errors));
        var chips = new Div(new Chip(
                tone(head.state()),
                getTranslation("score.criteria.state." + head.state().name())));
        chips.addClassName("criteria-chips");
        if (head.isFrozen()) {
            chips.add(new Chip(Chip.Tone.WARN, getTranslation("score.criteria.frozenBadge")));
        }
        chips.add(new Chip(
                Chip.Tone.NEUTRAL,
                getTranslation("score.criteria.rankBy." + head.rankBy().name())));
        add(chips);
        if (desk.rights().mayRun(bloc)) {
            steps(errors == 0);
        }
    }

    private String finding(CriteriaTree tree, long errors) {
        var total = head.total();
        var criteria = tree.lines().stream().filter(line -> line.kind() != null).count();
        var points = total == null ? "–" : Decimals.show(total, getLocale());
        return getTranslation(
                errors == 0 ? "score.criteria.finding.ready" : "score.criteria.finding.errors",
                points,
                criteria,
                errors);
    }

    private void steps(boolean ready) {
        if (head.isEditable()) {
            withActions(
                    new Button(
                            getTranslation("score.criteria.discard"),
                            click -> ask(
                                    "score.criteria.discard",
                                    () -> desk.tables().discard(head.id()))),
                    new Button(
                            getTranslation("score.criteria.file"),
                            click -> new ImportCriteriaDialog(desk, head.id(), refresh).open()),
                    new Button(
                            getTranslation("score.criteria.settings"),
                            click -> new CriteriaSettingsDialog(desk, head, refresh).open()),
                    inForce(ready));
        } else if (head.state() == CriteriaState.IN_FORCE) {
            withActions(new Button(
                    getTranslation("score.criteria.newVersion"),
                    click -> attempt(() -> otherVersion.accept(desk.tables().newVersion(head.id())))));
        }
    }

    private Button inForce(boolean ready) {
        var go = new Button(
                getTranslation("score.criteria.putIntoForce"),
                click -> ask("score.criteria.putIntoForce", () -> desk.tables().putIntoForce(head.id())));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setEnabled(ready);
        return go;
    }

    private void ask(String key, Runnable step) {
        new ConfirmStep(
                        getTranslation(key + ".question"),
                        getTranslation(key + ".consequence"),
                        getTranslation(key),
                        () -> attempt(() -> {
                            step.run();
                            otherVersion.accept(head.id());
                        }))
                .open();
    }

    private void attempt(Runnable step) {
        try {
            step.run();
        } catch (RuleViolation broken) {
            Toasts.error(getTranslation(broken.key(), broken.args()));
        }
    }

    private static Chip.Tone tone(CriteriaState state) {
        return switch (state) {
            case DRAFT -> Chip.Tone.INFO;
            case IN_FORCE -> Chip.Tone.SUCCESS;
            case REPLACED -> Chip.Tone.NEUTRAL;
        };
    }
}
