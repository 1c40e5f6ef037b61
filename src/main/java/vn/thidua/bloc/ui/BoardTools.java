package vn.thidua.bloc.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.RouterLink;
import vn.thidua.bloc.BlocDraft;
import vn.thidua.bloc.BlocFamily;
import vn.thidua.bloc.BlocKind;
import vn.thidua.bloc.BoardSnapshot;
import vn.thidua.bloc.CompositionState;
import vn.thidua.bloc.YearState;
import vn.thidua.shared.RuleViolation;
import vn.thidua.shared.ui.Chip;
import vn.thidua.shared.ui.ComponentWords;
import vn.thidua.shared.ui.ConfirmStep;
import vn.thidua.shared.ui.RuleNotice;
import vn.thidua.shared.ui.Toasts;

/** The line above the board: state, find, reason, undo and redo, further pages, and the step that comes next. */
class BoardTools extends Div {

    private final BoardServices services;
    private final BoardView view;
    private final BoardActions actions;
    private final Div state = new Div();
    private final Div pages = new Div();
    private final Div steps = new Div();
    private final TextField find = new TextField();
    private final TextField reason = new TextField();
    private final Button undo;
    private final Button redo;

    BoardTools(BoardServices services, BoardView view, BoardActions actions) {
        this.services = services;
        this.view = view;
        this.actions = actions;
        addClassName("board-tools");
        for (var part : new Div[] {state, pages, steps}) {
            part.addClassName("board-tools");
        }
        find.setPlaceholder(getTranslation("bloc.board.find"));
        find.setAriaLabel(getTranslation("bloc.board.find"));
        find.setClearButtonVisible(true);
        find.setValueChangeMode(ValueChangeMode.LAZY);
        find.addValueChangeListener(change -> view.board().filter(change.getValue()));
        reason.setPlaceholder(getTranslation("bloc.board.reasonForAll"));
        reason.setAriaLabel(getTranslation("bloc.board.reasonForAll"));
        reason.setClearButtonVisible(true);
        reason.setMaxLength(500);
        undo = new Button("↶ " + getTranslation("bloc.board.undo"), click -> actions.undo());
        redo = new Button("↷ " + getTranslation("bloc.board.redo"), click -> actions.redo());
        add(state, find, undo, redo, reason, steps, pages);
    }

    String reason() {
        return reason.getValue();
    }

    /** Shows what fits the state of the composition and the rights of the person. */
    void show() {
        var head = view.head();
        var editable = view.editable();
        var open = head.yearState() != YearState.CLOSED;
        var board = open && services.currentUser().require().isBoardOf(head.provinceId());
        state.removeAll();
        state.add(stateChip(head));
        if (!open) {
            state.add(new Chip(Chip.Tone.NEUTRAL, getTranslation("bloc.year.isClosed", String.valueOf(head.year()))));
        }
        undo.setVisible(editable && view.amendmentId() == null);
        redo.setVisible(editable && view.amendmentId() == null);
        reason.setVisible(editable);
        pages.removeAll();
        pages.add(
                new RouterLink(
                        getTranslation("bloc.board.compare"), CompareView.class, CompareView.of(head.compositionId())),
                new RouterLink(
                        getTranslation("bloc.board.history"), HistoryView.class, HistoryView.of(head.compositionId())),
                annex(head));
        steps.removeAll();
        if (editable) {
            steps.add(new Button(getTranslation("bloc.board.addBloc"), click -> addBloc()));
        }
        if (board) {
            steps.add(more(head));
        }
        if (board && head.state() == CompositionState.DRAFT) {
            var publish = new Button(getTranslation("bloc.publish.open"), click -> publish(head));
            publish.addThemeVariants(ButtonVariant.PRIMARY);
            steps.add(publish);
        } else if (board && head.state() == CompositionState.PUBLISHED) {
            steps.add(
                    view.amendmentId() == null
                            ? new Button(getTranslation("bloc.amendment.open"), click -> amend(head))
                            : new Button(getTranslation("bloc.amendment.end"), click -> view.changeUnder(null)));
        }
    }

    /** What is needed seldom: the plan of the year, the draft's name, putting it aside and taking it up again. */
    private MenuBar more(BoardSnapshot.Head head) {
        var menu = new MenuBar();
        menu.setI18n(ComponentWords.menuBar());
        var items = menu.addItem(getTranslation("bloc.board.more")).getSubMenu();
        items.addItem(getTranslation("bloc.plan.open"), click -> new YearPlanDialog(services, head).open());
        if (head.yearState() == YearState.PUBLISHED) {
            items.addItem(
                    getTranslation("bloc.year.close", String.valueOf(head.year())),
                    click -> closeYear(head).open());
        }
        if (head.state() == CompositionState.DRAFT) {
            items.addItem(getTranslation("bloc.draft.rename"), click -> new RenameDialog(services, head).open());
            items.addItem(
                    getTranslation("bloc.draft.drop"),
                    click -> actions.attempt(
                            () -> services.compositions().drop(head.compositionId()), "bloc.draft.dropped"));
        } else if (head.state() == CompositionState.DROPPED) {
            items.addItem(
                    getTranslation("bloc.draft.takeUp"),
                    click -> actions.attempt(
                            () -> services.compositions().takeUpAgain(head.compositionId()), "bloc.board.saved"));
        }
        return menu;
    }

    private ConfirmStep closeYear(BoardSnapshot.Head head) {
        var year = String.valueOf(head.year());
        return new ConfirmStep(
                getTranslation("bloc.year.closeTitle", year, head.provinceName()),
                getTranslation("bloc.year.closeConsequence"),
                getTranslation("bloc.year.closeVerb"),
                () -> actions.attempt(() -> services.compositions().closeYear(head.yearId()), "bloc.year.closeDone"));
    }

    private Chip stateChip(BoardSnapshot.Head head) {
        if (view.amendmentId() != null) {
            return new Chip(Chip.Tone.WARN, getTranslation("bloc.amendment.running"));
        }
        return switch (head.state()) {
            case DRAFT -> new Chip(Chip.Tone.INFO, getTranslation("bloc.composition.state.DRAFT"));
            case PUBLISHED ->
                new Chip(
                        Chip.Tone.SUCCESS,
                        head.decision().isEmpty()
                                ? getTranslation("bloc.composition.state.PUBLISHED")
                                : getTranslation("bloc.composition.publishedBy", head.decision()));
            case DROPPED -> new Chip(Chip.Tone.NEUTRAL, getTranslation("bloc.composition.state.DROPPED"));
        };
    }

    private Anchor annex(BoardSnapshot.Head head) {
        return new Anchor(
                new CompositionAnnex(services.queries(), head).download(), getTranslation("bloc.board.annex"));
    }

    private void addBloc() {
        var dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("bloc.board.addBloc"));
        dialog.setWidth("min(560px, 94vw)");
        var rules = new RuleNotice();
        var form = new BlocForm(new BlocDraft("", "", BlocKind.KHOI, BlocFamily.THAM_MUU_TONG_HOP), false);
        dialog.add(rules, form);
        var cancel = new Button(getTranslation("shared.cancel"), click -> dialog.close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var save = new Button(getTranslation("bloc.board.addBlocVerb"), click -> {
            if (rules.passes(() -> services.blocs().addBloc(view.compositionId(), form.value(), view.amendmentId()))) {
                dialog.close();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(cancel, save);
        dialog.open();
    }

    private void publish(BoardSnapshot.Head head) {
        new DecisionDialog("bloc.publish.", head.name(), false, (decision, effectiveOn, why) -> {
                    services.compositions().publish(head.compositionId(), decision);
                    Toasts.success(getTranslation("bloc.publish.done", String.valueOf(head.year()), decision.number()));
                })
                .open();
    }

    private void amend(BoardSnapshot.Head head) {
        new DecisionDialog("bloc.amendment.", head.name(), true, (decision, effectiveOn, why) -> {
                    if (effectiveOn == null) {
                        throw new RuleViolation("bloc.amendment.dayMissing");
                    }
                    view.changeUnder(services.compositions().amend(head.compositionId(), decision, effectiveOn, why));
                })
                .open();
    }
}
