package vn.thidua.score;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.Roles;
import vn.thidua.shared.RuleViolation;

/** The lines of a draft of a criteria table. */
@Service
@RolesAllowed({Roles.BOARD, Roles.UNIT})
public class CriterionService {

    private final CriterionRepository criteria;
    private final CriteriaGate gate;

    CriterionService(CriterionRepository criteria, CriteriaGate gate) {
        this.criteria = criteria;
        this.gate = gate;
    }

    /**
     * Adds a line at the end of a group, or of the table where the parent is {@code null}.
     *
     * @return the line
     */
    @Transactional
    public long add(long tableId, @Nullable Long parentId, CriterionDraft draft) {
        gate.draft(tableId);
        requireFreeCode(tableId, draft.code());
        var siblings = siblings(tableId, parentId);
        var criterion = new Criterion(tableId, parentId, siblings.size());
        criterion.describe(draft);
        if (parentId != null) {
            criterion.countAs(inTable(tableId, parentId).part());
        }
        return criteria.save(criterion).id();
    }

    /**
     * Says anew what a line is. A line on top hands its part down to all lines in it.
     *
     * @param versionSeen version of the line as the person saw it; breaks {@code score.criteria.changedMeanwhile} where
     *     somebody else was faster
     */
    @Transactional
    public void edit(long criterionId, int versionSeen, CriterionDraft draft) {
        var criterion = find(criterionId);
        gate.draft(criterion.tableId());
        if (criterion.version() != versionSeen) {
            throw new RuleViolation("score.criteria.changedMeanwhile", criterion.code());
        }
        if (!Criterion.code(draft.code()).equals(criterion.code())) {
            requireFreeCode(criterion.tableId(), draft.code());
        }
        var part = criterion.part();
        criterion.describe(draft);
        if (criterion.parentId() != null) {
            criterion.countAs(part);
        } else if (part != draft.part()) {
            handDown(criterion, all(criterion.tableId()));
        }
    }

    /**
     * Moves a line with all that stands in it.
     *
     * @param parentId new group, {@code null} for the top of the table; breaks {@code score.criteria.cycle} where the
     *     group stands in the line itself
     * @param position place among its new neighbours, from 0
     */
    @Transactional
    public void move(long criterionId, @Nullable Long parentId, int position) {
        var criterion = find(criterionId);
        gate.draft(criterion.tableId());
        var lines = all(criterion.tableId());
        if (parentId != null) {
            var parent = inTable(criterion.tableId(), parentId);
            requireOutside(criterion, parent, lines);
            criterion.countAs(parent.part());
        }
        var neighbours = new ArrayList<>(lines.stream()
                .filter(line -> Objects.equals(line.parentId(), parentId) && line.id() != criterionId)
                .toList());
        neighbours.add(Math.clamp(position, 0, neighbours.size()), criterion);
        for (int i = 0; i < neighbours.size(); i++) {
            neighbours.get(i).moveTo(parentId, i);
        }
        handDown(criterion, lines);
    }

    /** Removes a line and all that stands in it. */
    @Transactional
    public void remove(long criterionId) {
        var criterion = find(criterionId);
        gate.draft(criterion.tableId());
        criteria.delete(criterion);
    }

    private Criterion find(long criterionId) {
        return criteria.findById(criterionId).orElseThrow(() -> new RuleViolation("score.criteria.lineGone"));
    }

    private Criterion inTable(long tableId, long criterionId) {
        var found = find(criterionId);
        if (found.tableId() != tableId) {
            throw new RuleViolation("score.criteria.lineGone");
        }
        return found;
    }

    private List<Criterion> all(long tableId) {
        return criteria.findByTableIdOrderByPositionAscIdAsc(tableId);
    }

    private List<Criterion> siblings(long tableId, @Nullable Long parentId) {
        return all(tableId).stream()
                .filter(line -> Objects.equals(line.parentId(), parentId))
                .toList();
    }

    private void requireFreeCode(long tableId, String code) {
        if (criteria.existsByTableIdAndCode(tableId, Criterion.code(code))) {
            throw new RuleViolation("score.criteria.codeTaken", Criterion.code(code));
        }
    }

    private static void requireOutside(Criterion moved, Criterion parent, List<Criterion> lines) {
        var at = parent;
        while (at != null) {
            if (at.id() == moved.id()) {
                throw new RuleViolation("score.criteria.cycle", moved.code(), parent.code());
            }
            var above = at.parentId();
            at = above == null
                    ? null
                    : lines.stream()
                            .filter(line -> line.id() == above)
                            .findFirst()
                            .orElse(null);
        }
    }

    private static void handDown(Criterion group, List<Criterion> lines) {
        for (Criterion line : lines) {
            if (Objects.equals(line.parentId(), group.id())) {
                line.countAs(group.part());
                handDown(line, lines);
            }
        }
    }
}
