package vn.thidua.score;

import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.Roles;
import vn.thidua.pledge.PledgeItemRow;
import vn.thidua.pledge.PledgeQueries;
import vn.thidua.pledge.TargetCompletion;
import vn.thidua.pledge.rule.Direction;
import vn.thidua.score.ScoringTable.Item;
import vn.thidua.shared.RuleViolation;

/** Joins criteria to targets of the pledge, and takes results over from there. */
@Service
@RolesAllowed({Roles.BOARD, Roles.LEADERSHIP, Roles.UNIT})
@Transactional
public class TargetService {

    private final CriterionTargets targets;
    private final CriterionRepository criteria;
    private final CriteriaGate gate;
    private final PledgeQueries pledges;
    private final ScoreQueries scores;
    private final ScoreService service;
    private final JdbcClient jdbc;

    TargetService(
            CriterionTargets targets,
            CriterionRepository criteria,
            CriteriaGate gate,
            PledgeQueries pledges,
            ScoreQueries scores,
            ScoreService service,
            JdbcClient jdbc) {
        this.targets = targets;
        this.criteria = criteria;
        this.gate = gate;
        this.pledges = pledges;
        this.scores = scores;
        this.service = service;
        this.jdbc = jdbc;
    }

    /** Targets of the bloc's pledge that criteria of its tables can take their results from; whoever may read the bloc. */
    @Transactional(readOnly = true)
    public List<PledgeItemRow> choices(long blocId, int year) {
        return pledges.page(blocId, year).map(page -> page.commonItems()).orElse(List.of());
    }

    /** The target of a criterion; empty where it has none. For whoever may read the table's bloc. */
    @Transactional(readOnly = true)
    public Optional<Long> chosen(CriteriaTree tree, long criterionId) {
        return Optional.ofNullable(targets.ofTable(tree.head().id()).get(criterionId));
    }

    /** Whether the results of a criterion of this kind can come from a pledge. */
    public static boolean takesResults(CriterionLine line) {
        return line.kind() != null && CriterionTargets.KINDS.contains(line.kind());
    }

    /**
     * Says which target of the bloc's pledge the results of a criterion come from. Possible in a frozen table too: the
     * rule stays as it is. Breaks {@code score.target.kind} where the criterion is not computed from a result, and {@code
     * score.target.foreign} where the target is no common one of the pledge of that bloc and year.
     *
     * @param itemId {@code null} for none
     */
    @RolesAllowed({Roles.BOARD, Roles.UNIT})
    public void choose(long criterionId, @Nullable Long itemId) {
        var criterion = criteria.findById(criterionId).orElseThrow(() -> new RuleViolation("score.criteria.lineGone"));
        var table = gate.own(criterion.tableId());
        if (itemId != null) {
            if (criterion.kind() == null || !CriterionTargets.KINDS.contains(criterion.kind())) {
                throw new RuleViolation("score.target.kind", criterion.code());
            }
            var blocId = table.blocId();
            if (blocId == null
                    || choices(blocId, gate.head(table).year()).stream().noneMatch(item -> item.id() == itemId)) {
                throw new RuleViolation("score.target.foreign");
            }
        }
        targets.link(criterionId, itemId);
    }

    /** How many empty results of a sheet the person who asks could fill from the pledge now. */
    @Transactional(readOnly = true)
    public int fillable(SheetPage page) {
        return commands(page).size();
    }

    /**
     * What became of it.
     *
     * @param filled results taken over
     * @param refused why others could not be
     */
    public record Filled(int filled, List<RuleViolation> refused) {

        public Filled {
            refused = List.copyOf(refused);
        }
    }

    /**
     * Fills plan and result of every criterion that is joined to a target and still empty from the newest numbers of the
     * pledge. What was entered already stays. Breaks {@code score.target.nothing} where there is nothing to take over.
     */
    @RolesAllowed({Roles.BOARD, Roles.UNIT})
    public Filled fill(long blocId, int year, long unitId) {
        var page = scores.sheet(blocId, year, unitId).orElseThrow(() -> new RuleViolation("score.sheet.none"));
        var commands = commands(page);
        if (commands.isEmpty()) {
            throw new RuleViolation("score.target.nothing");
        }
        var outcomes = service.enterAll(
                page.head().roundId(), commands.keySet().stream().toList());
        var refused = new ArrayList<RuleViolation>();
        int filled = 0;
        for (var outcome : outcomes) {
            if (outcome.refused() != null) {
                refused.add(outcome.refused());
            } else {
                filled++;
                markGenerated(page.sheetId(), outcome.command(), commands);
            }
        }
        return new Filled(filled, refused);
    }

    /** Points computed from invented numbers are invented too. */
    private void markGenerated(long sheetId, EnterScore command, Map<EnterScore, TargetCompletion> commands) {
        var target = commands.get(command);
        if (target != null && target.generated()) {
            jdbc.sql("update score_entry set generated = true where sheet_id = ? and criterion_id = ?")
                    .params(sheetId, command.criterionId())
                    .update();
        }
    }

    /** What would be entered, with the target it comes from. */
    private Map<EnterScore, TargetCompletion> commands(SheetPage page) {
        var commands = new LinkedHashMap<EnterScore, TargetCompletion>();
        var items = targets.ofTable(page.table().id());
        if (items.isEmpty()) {
            return commands;
        }
        var reached = new HashMap<Long, TargetCompletion>();
        pledges.completion(page.bloc().blocId(), page.bloc().year(), page.unit().unitId())
                .ifPresent(unit -> unit.targets().forEach(target -> reached.put(target.itemId(), target)));
        for (var item : page.table().entered()) {
            var target = reached.get(items.getOrDefault(item.id(), -1L));
            var measure = target == null ? null : measure(item, target);
            var stage = ScorePass.measuredAt(item);
            var cell = page.cells().get(item.id());
            var isEmpty = cell == null || cell.measure().isEmpty() && cell.points(stage) == null;
            if (target != null && measure != null && isEmpty && mayEnter(page, item, stage)) {
                commands.put(
                        EnterScore.measure(
                                page.head().roundId(),
                                page.unit().unitId(),
                                item.id(),
                                stage,
                                measure,
                                cell == null ? null : (Integer) cell.version()),
                        target);
            }
        }
        return commands;
    }

    private static boolean mayEnter(SheetPage page, Item item, Stage stage) {
        return page.mayGive().at(stage)
                && !page.table().isExempt(item.id(), page.unit().unitId());
    }

    /** The newest number as the kind of the criterion wants it; {@code null} where the pledge cannot tell. */
    private static @Nullable Measure measure(Item item, TargetCompletion target) {
        if (target.reached().isEmpty()) {
            return null;
        }
        var result =
                Objects.requireNonNull(target.reached().get(target.reached().lastKey()));
        var isPassFail = target.direction() == Direction.PASS_FAIL;
        return switch (item.kind()) {
            case RATIO, RATIO_REVERSE, RELATIVE_TO_LEADER ->
                isPassFail || target.target() == null ? null : Measure.ofResult(target.target(), result);
            case COUNT_X_POINTS, STEP_TABLE -> isPassFail ? null : Measure.ofResult(null, result);
            case PASS_FAIL -> passed(item, target, result);
            case null, default -> null;
        };
    }

    private static @Nullable Measure passed(Item item, TargetCompletion target, BigDecimal result) {
        if (item.params().get("pass_at_least") != null && target.direction() != Direction.PASS_FAIL) {
            return Measure.ofResult(null, result);
        }
        return switch (target.completion().state()) {
            case MET, EXCEEDED -> Measure.ofGrade(Measure.PASSED);
            case NOT_MET -> Measure.ofGrade(Measure.FAILED);
            case MISSING, NO_TARGET -> null;
        };
    }
}
