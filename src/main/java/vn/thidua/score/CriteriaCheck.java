package vn.thidua.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.score.rule.BrokenRule;
import vn.thidua.score.rule.CountRule;
import vn.thidua.score.rule.GradeRule;
import vn.thidua.score.rule.ManualRule;
import vn.thidua.score.rule.PlusMinusRule;
import vn.thidua.score.rule.Rule;
import vn.thidua.score.rule.StepTableRule;

/**
 * What is not right in a criteria table: sums that do not match, lines without a rule, parameters that are missing or
 * give more than the line is worth ("không vượt điểm quy định", Hưng Yên 2021 draft). Pure; lines in any order.
 */
final class CriteriaCheck {

    private final List<CriterionLine> lines;
    private final List<CriteriaProblem> problems = new ArrayList<>();
    private final Map<Long, List<CriterionLine>> children = new LinkedHashMap<>();

    private CriteriaCheck(List<CriterionLine> lines) {
        this.lines = lines;
        for (CriterionLine line : lines) {
            var parent = line.parentId();
            if (parent != null) {
                children.computeIfAbsent(parent, _ -> new ArrayList<>()).add(line);
            }
        }
    }

    /** All problems, those of the whole table first. */
    static List<CriteriaProblem> of(@Nullable BigDecimal total, List<CriterionLine> lines) {
        var check = new CriteriaCheck(lines);
        check.wholeTable(total);
        lines.forEach(check::line);
        return List.copyOf(check.problems);
    }

    /** What is not right with one line and, for a group, with the sum of what stands in it. */
    static List<CriteriaProblem> ofLine(CriterionLine line, List<CriterionLine> lines) {
        var check = new CriteriaCheck(lines);
        check.line(line);
        return List.copyOf(check.problems);
    }

    /** Points of the parts without bonus together; empty where one is not known. */
    static Optional<BigDecimal> baseTotal(List<CriterionLine> lines) {
        return sum(lines.stream()
                .filter(line -> line.parentId() == null && line.part() == CriterionPart.BASE)
                .toList());
    }

    private void wholeTable(@Nullable BigDecimal total) {
        if (lines.stream().noneMatch(line -> line.kind() != null)) {
            problems.add(new CriteriaProblem(null, true, "score.criteria.check.empty", "", List.of()));
            return;
        }
        var sum = baseTotal(lines);
        if (total != null && sum.isPresent() && sum.get().compareTo(total) != 0) {
            problems.add(new CriteriaProblem(null, true, "score.criteria.check.total", "", List.of(sum.get(), total)));
        }
    }

    private void line(CriterionLine line) {
        var below = children.getOrDefault(line.id(), List.of());
        if (line.part() == CriterionPart.RULE) {
            return;
        }
        if (!below.isEmpty()) {
            group(line, below);
        } else if (line.kind() == null) {
            blocks(line, "score.criteria.check.emptyGroup");
        } else {
            criterion(line);
        }
    }

    private void group(CriterionLine line, List<CriterionLine> below) {
        if (line.kind() != null) {
            blocks(line, "score.criteria.check.groupWithKind", line.code());
        }
        var most = line.maxPoints();
        var sum = sum(below);
        if (!countsPoints(line)) {
            return;
        }
        if (most == null) {
            blocks(line, "score.criteria.check.pointsMissing", line.code());
        } else if (sum.isPresent() && sum.get().compareTo(most) != 0) {
            blocks(line, "score.criteria.check.sum", sum.get(), line.code(), most);
        }
    }

    private void criterion(CriterionLine line) {
        var most = line.maxPoints();
        if (countsPoints(line) && most == null) {
            blocks(line, "score.criteria.check.pointsMissing", line.code());
        }
        if (line.scoredBy() == null) {
            hint(line, "score.criteria.check.scorerMissing", line.code());
        }
        var rule = line.rule();
        if (rule instanceof BrokenRule broken) {
            problems.add(new CriteriaProblem(
                    line.code(),
                    true,
                    broken.reason().key(),
                    broken.reason().field(),
                    broken.reason().args()));
            return;
        }
        if (rule instanceof GradeRule grades
                && !grades.points().keySet().containsAll(GradeRule.GRADES.subList(1, GradeRule.GRADES.size()))) {
            blocks(line, "score.criteria.check.gradesMissing", line.code());
        }
        var highest = highest(rule);
        if (most != null
                && countsPoints(line)
                && highest.isPresent()
                && highest.get().compareTo(most) > 0) {
            blocks(line, "score.criteria.check.aboveMax", highest.get(), line.code(), most);
        }
    }

    /** The most that the parameters of the rule allow, where they say so. */
    private static Optional<BigDecimal> highest(Rule rule) {
        return switch (rule) {
            case GradeRule grades -> grades.points().values().stream().max(BigDecimal::compareTo);
            case StepTableRule table ->
                table.steps().stream().map(StepTableRule.Step::points).max(BigDecimal::compareTo);
            case CountRule count -> Optional.ofNullable(count.cap());
            case PlusMinusRule events ->
                Optional.ofNullable(events.range().max().value());
            case ManualRule manual -> Optional.ofNullable(manual.range().max().value());
            default -> Optional.empty();
        };
    }

    private static boolean countsPoints(CriterionLine line) {
        return line.part() == CriterionPart.BASE || line.part() == CriterionPart.BONUS;
    }

    /** Sum of what is known; empty where a line that counts has no points yet. */
    private static Optional<BigDecimal> sum(List<CriterionLine> lines) {
        var sum = BigDecimal.ZERO;
        for (CriterionLine line : lines) {
            var points = line.maxPoints();
            if (points == null) {
                return Optional.empty();
            }
            sum = sum.add(points);
        }
        return Optional.of(sum);
    }

    private void blocks(CriterionLine line, String key, Object... args) {
        problems.add(new CriteriaProblem(line.code(), true, key, "", List.of(args)));
    }

    private void hint(CriterionLine line, String key, Object... args) {
        problems.add(new CriteriaProblem(line.code(), false, key, "", List.of(args)));
    }
}
