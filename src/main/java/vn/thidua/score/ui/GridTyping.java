package vn.thidua.score.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;
import vn.thidua.score.EnterScore;
import vn.thidua.score.GridSnapshot;
import vn.thidua.score.Measure;
import vn.thidua.score.ScoreCell;
import vn.thidua.score.ScoreConflict;
import vn.thidua.score.ScoreService;
import vn.thidua.score.ScoreService.CellOutcome;
import vn.thidua.score.SheetState;
import vn.thidua.score.Stage;
import vn.thidua.score.rule.CriterionKind;
import vn.thidua.shared.Messages;
import vn.thidua.shared.RuleViolation;

/** Turns what was typed or pasted into cells into commands, and what became of each cell into words. */
class GridTyping {

    private static final TypeReference<List<Typed>> TYPED = new TypeReference<>() {};

    private final ScoreService scores;
    private final ObjectMapper json;
    private final Messages messages;
    private final java.util.Locale locale;
    private final Supplier<GridSnapshot> grid;
    private final Supplier<String> reason;

    GridTyping(
            ScoreService scores,
            ObjectMapper json,
            Messages messages,
            java.util.Locale locale,
            Supplier<GridSnapshot> grid,
            Supplier<String> reason) {
        this.scores = scores;
        this.json = json;
        this.messages = messages;
        this.locale = locale;
        this.grid = grid;
        this.reason = reason;
    }

    /** A cell as the browser sends it; see grid-queue.ts. */
    record Typed(
            String r, long u, long c, String t, @Nullable Integer v, boolean o) {}

    /** The answer to one cell; see grid-model.ts. */
    record Answer(
            String r,
            long u,
            long c,
            boolean ok,
            int v,
            @Nullable String p,
            @Nullable String w,
            String problem,
            String key,
            @Nullable String theirs,
            String who) {}

    String save(String batch) {
        return json.writeValueAsString(enter(json.readValue(batch, TYPED)));
    }

    private List<Answer> enter(List<Typed> cells) {
        var now = grid.get();
        var answers = new ArrayList<Answer>();
        var commands = new ArrayList<EnterScore>();
        var of = new ArrayList<Typed>();
        for (var cell : cells) {
            try {
                commands.add(command(now, cell));
                of.add(cell);
            } catch (RuleViolation broken) {
                answers.add(refused(cell, broken));
            }
        }
        var outcomes = attempt(now.head().roundId(), commands);
        for (int i = 0; i < outcomes.size(); i++) {
            answers.add(answer(of.get(i), outcomes.get(i)));
        }
        return answers;
    }

    /** All together; where one of them may not be given or two people met, one by one, so that only that cell is told. */
    private List<CellOutcome> attempt(long roundId, List<EnterScore> commands) {
        if (commands.isEmpty()) {
            return List.of();
        }
        try {
            return scores.enterAll(roundId, commands);
        } catch (RuleViolation | AccessDeniedException met) {
            return commands.stream().map(this::alone).toList();
        }
    }

    private CellOutcome alone(EnterScore command) {
        try {
            return new CellOutcome(command, scores.enter(command), null);
        } catch (RuleViolation broken) {
            return new CellOutcome(command, null, broken);
        } catch (AccessDeniedException refused) {
            return new CellOutcome(command, null, new RuleViolation("score.grid.denied"));
        }
    }

    private EnterScore command(GridSnapshot now, Typed cell) {
        var item = now.table().item(cell.c()).orElseThrow(() -> new RuleViolation("score.sheet.group"));
        var state = now.unit(cell.u()).map(GridSnapshot.UnitRow::state).orElse(SheetState.SELF_SCORING);
        var stage = state.takes(Stage.FINAL) ? Stage.FINAL : item.stage();
        var known = now.cell(cell.u(), cell.c()).map(ScoreCell::measure).orElse(Measure.NONE);
        var typed = CellText.read(item, cell.t(), known);
        return new EnterScore(
                now.head().roundId(),
                cell.u(),
                cell.c(),
                stage,
                typed.measure(),
                typed.points(),
                cell.v(),
                cell.o(),
                reason.get(),
                cell.r());
    }

    private Answer answer(Typed cell, CellOutcome outcome) {
        var entered = outcome.entered();
        if (entered == null) {
            return refused(cell, java.util.Objects.requireNonNull(outcome.refused()));
        }
        var points = entered.points();
        return new Answer(
                cell.r(),
                cell.u(),
                cell.c(),
                true,
                entered.version(),
                points == null ? null : GridJson.plain(points),
                verdict(cell, outcome),
                "",
                "",
                null,
                "");
    }

    /** What stands in the cell of a condition; {@code null} for what has points. */
    private @Nullable String verdict(Typed cell, CellOutcome outcome) {
        var measure = outcome.command().measure();
        var gate = grid.get().table().item(cell.c()).filter(item -> item.kind() == CriterionKind.GATE);
        return measure == null || gate.isEmpty() ? null : measure.grade();
    }

    private Answer refused(Typed cell, RuleViolation broken) {
        var problem = messages.text(locale, broken.key(), broken.args());
        if (broken instanceof ScoreConflict conflict) {
            var theirs = conflict.theirs();
            return new Answer(
                    cell.r(),
                    cell.u(),
                    cell.c(),
                    false,
                    conflict.version(),
                    cell.t(),
                    null,
                    problem,
                    broken.key(),
                    theirs == null ? null : GridJson.plain(theirs),
                    conflict.who());
        }
        return new Answer(
                cell.r(),
                cell.u(),
                cell.c(),
                false,
                cell.v() == null ? 0 : cell.v(),
                cell.t(),
                null,
                problem,
                broken.key(),
                null,
                "");
    }
}
