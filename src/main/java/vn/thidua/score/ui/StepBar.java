package vn.thidua.score.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.score.ScoreQueries;
import vn.thidua.score.SheetState;
import vn.thidua.shared.RuleViolation;
import vn.thidua.shared.ui.ConfirmStep;
import vn.thidua.shared.ui.Toasts;

/** The steps that the person may take with a unit's sheet now, the next one first. */
class StepBar extends Div {

    private final ScoreServices services;
    private final long sheetId;
    private final String unit;
    private final Runnable afterwards;

    StepBar(
            ScoreServices services,
            BlocOfYear bloc,
            long sheetId,
            long unitId,
            String unit,
            SheetState state,
            Runnable afterwards) {
        this.services = services;
        this.sheetId = sheetId;
        this.unit = unit;
        this.afterwards = afterwards;
        addClassName("actions");
        var person = services.currentUser().require();
        var own = person.isOfficerOf(unitId) && !bloc.isClosed();
        var verifies = ScoreQueries.mayVerify(person, bloc, unitId);
        var board = person.isBoardOf(bloc.provinceId()) && !bloc.isClosed();
        switch (state) {
            case SELF_SCORING -> {
                if (own) {
                    confirmed("submit", () -> services.sheets().submit(sheetId));
                }
            }
            case SUBMITTED -> {
                if (verifies) {
                    step("headDone", true, () -> services.sheets().headDone(sheetId));
                    step("acceptSelf", false, () -> services.sheets().acceptSelf(sheetId));
                    reasoned("giveBack", words -> services.sheets().giveBack(sheetId, words));
                }
            }
            case HEAD_REVIEWED -> {
                if (board) {
                    step("boardDone", true, () -> services.sheets().boardDone(sheetId));
                    reasoned("giveBack", words -> services.sheets().giveBack(sheetId, words));
                }
            }
            case BOARD_REVIEWED, EXPLAINING -> {
                if (own) {
                    reasoned("explain", words -> services.sheets().explain(sheetId, words));
                }
                if (verifies) {
                    confirmed("finish", () -> services.sheets().finish(sheetId));
                }
            }
            case FINAL -> {}
        }
    }

    boolean hasSteps() {
        return getComponentCount() > 0;
    }

    private void step(String name, boolean primary, Runnable command) {
        var button = new Button(getTranslation("score.sheet.do." + name), click -> attempt(name, command));
        if (primary) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        add(button);
    }

    private void confirmed(String name, Runnable command) {
        var verb = getTranslation("score.sheet.do." + name);
        var button = new Button(
                verb,
                click -> new ConfirmStep(
                                getTranslation("score.sheet.ask." + name, unit),
                                getTranslation("score.sheet.then." + name),
                                verb,
                                () -> attempt(name, command))
                        .open());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(button);
    }

    private void reasoned(String name, java.util.function.Consumer<String> command) {
        var verb = getTranslation("score.sheet.do." + name);
        add(new Button(
                verb,
                click -> new ReasonDialog(
                                getTranslation("score.sheet.ask." + name, unit),
                                getTranslation("score.sheet.then." + name),
                                getTranslation("score.sheet.reason"),
                                verb,
                                words -> {
                                    command.accept(words);
                                    done(name);
                                })
                        .open()));
    }

    private void attempt(String name, Runnable command) {
        try {
            command.run();
        } catch (RuleViolation broken) {
            Toasts.error(getTranslation(broken.key(), broken.args()));
            return;
        }
        done(name);
    }

    private void done(String name) {
        Toasts.success(getTranslation("score.sheet.done." + name, unit));
        afterwards.run();
    }
}
