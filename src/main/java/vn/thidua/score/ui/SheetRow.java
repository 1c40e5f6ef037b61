package vn.thidua.score.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.score.Measure;
import vn.thidua.score.ScoreCell;
import vn.thidua.score.ScoringTable.Item;
import vn.thidua.score.SheetPage;
import vn.thidua.score.Stage;
import vn.thidua.shared.RuleViolation;
import vn.thidua.shared.ui.Chip;
import vn.thidua.shared.ui.Glyph;

/** One criterion on a unit's sheet: what it is, the fields of its kind, its points at each stage, evidence and history. */
class SheetRow extends Div {

    /** What a person does in a row. */
    interface Actions {

        void enter(SheetRow row, Stage stage, @Nullable Measure measure, @Nullable BigDecimal points);

        void files(Item item);

        void history(Item item);
    }

    private final Item item;
    private final @Nullable Stage stage;
    private final @Nullable MeasureFields fields;
    private final Span points = new Span();
    private final Div stages = new Div();
    private final Div actions = new Div();
    private final Actions wishes;

    SheetRow(SheetPage page, Item item, Actions wishes, boolean board) {
        this.item = item;
        this.wishes = wishes;
        addClassName("sheet-row");
        stage = stageOf(page, item, board);
        var code = new Span(item.code());
        code.addClassName("sheet-code");
        var kind = new Span(getTranslation("score.rule.kind." + item.kind()) + " · "
                + getTranslation("score.sheet.scorer." + item.scorer().name()));
        kind.addClassName("sheet-kind");
        var words = new Div(code, new Span(" " + item.name()), kind);
        words.addClassName("sheet-words");
        points.addClassName("sheet-points");
        stages.addClassName("sheet-stages");
        actions.addClassName("sheet-row-actions");
        add(words);
        if (page.table().isExempt(item.id(), page.unit().unitId())) {
            fields = null;
            add(
                    new Chip(Chip.Tone.NEUTRAL, getTranslation("score.sheet.notApplicable")),
                    new Span(page.exemptFor().getOrDefault(item.id(), "")));
            return;
        }
        fields = stage == null ? null : new MeasureFields(item, isPointsOnly(stage), this::changed);
        if (fields != null) {
            add(fields);
        }
        add(points, stages, actions);
        show(page);
    }

    /** The stage that the person who asks may enter for the criterion now, {@code null} for none. */
    private static @Nullable Stage stageOf(SheetPage page, Item item, boolean board) {
        var may = page.mayGive();
        if (may.self() && item.isSelfScored()) {
            return Stage.SELF;
        }
        if (item.stage() == Stage.BOARD) {
            return may.board() ? Stage.BOARD : may.settle() && board ? Stage.FINAL : null;
        }
        return may.head() ? Stage.HEAD : may.settle() ? Stage.FINAL : null;
    }

    private boolean isPointsOnly(Stage at) {
        return at == Stage.FINAL || (at == Stage.HEAD && item.isSelfScored());
    }

    private void changed() {
        var shown = fields;
        if (shown == null || stage == null) {
            return;
        }
        try {
            shown.clearErrors();
            wishes.enter(
                    this,
                    stage,
                    shown.givesPoints() ? null : shown.measure(),
                    shown.givesPoints() ? shown.points() : null);
        } catch (RuleViolation broken) {
            if (!shown.getChildren()
                    .anyMatch(field ->
                            field instanceof com.vaadin.flow.component.HasValidation told && told.isInvalid())) {
                shown.tell(broken);
            }
        }
    }

    /** Shows what is stored. */
    final void show(SheetPage page) {
        var cell = page.cell(item.id()).orElse(null);
        if (fields != null && stage != null) {
            var given = cell == null ? null : cell.points(stage);
            fields.show(
                    cell == null ? Measure.NONE : cell.measure(),
                    given != null || cell == null || stage == Stage.SELF ? given : cell.standing());
        }
        var standing = cell == null ? null : cell.standing();
        points.setText(
                cell != null && !cell.applies()
                        ? getTranslation("score.sheet.noTarget")
                        : getTranslation(
                                "score.sheet.outOf",
                                ScoreWords.points(standing, getLocale()),
                                ScoreWords.points(item.max(), getLocale())));
        describe(cell);
        actions.removeAll();
        int files = page.files().getOrDefault(item.id(), java.util.List.of()).size();
        actions.add(small(Glyph.PAPERCLIP, getTranslation("score.sheet.files", files), () -> wishes.files(item)));
        if (cell != null && cell.changes() > 0) {
            actions.add(small(
                    Glyph.HISTORY, getTranslation("score.sheet.changes", cell.changes()), () -> wishes.history(item)));
        }
    }

    private void describe(@Nullable ScoreCell cell) {
        stages.removeAll();
        if (cell == null) {
            return;
        }
        if (fields == null) {
            var measure = ScoreWords.measure(item, cell.measure(), getLocale());
            if (!measure.isEmpty()) {
                stages.add(new Span(getTranslation("score.sheet.result") + ": " + measure));
            }
        }
        for (var at : Stage.values()) {
            var given = cell.points(at);
            if (given != null) {
                stages.add(new Span(getTranslation("score.sheet.stage." + at.name()) + ": "
                        + ScoreWords.points(given, getLocale())));
            }
        }
        if (cell.bonus().signum() > 0) {
            stages.add(new Span(getTranslation("score.sheet.excess", ScoreWords.points(cell.bonus(), getLocale()))));
        }
        if (cell.generated()) {
            stages.add(new Chip(Chip.Tone.WARN, getTranslation("score.sheet.generated")));
        }
    }

    private static Button small(Glyph glyph, String word, Runnable click) {
        var button = new Button(word, glyph.create(), pressed -> click.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    Item item() {
        return item;
    }

    void tell(RuleViolation broken) {
        if (fields != null) {
            fields.tell(broken);
        }
    }
}
