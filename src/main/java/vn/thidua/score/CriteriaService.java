package vn.thidua.score;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.Roles;
import vn.thidua.shared.RuleViolation;

/**
 * Criteria tables as a whole: begin, copy, describe, put into force, freeze, renew. Done by head or deputy of the bloc
 * that year, and by the board of the province; templates by the board only.
 */
@Service
@RolesAllowed({Roles.BOARD, Roles.UNIT})
public class CriteriaService {

    private final CriteriaTableRepository tables;
    private final CriterionRepository criteria;
    private final CriteriaReader reader;
    private final CriteriaGate gate;
    private final CriterionTargets targets;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CriteriaService(
            CriteriaTableRepository tables,
            CriterionRepository criteria,
            CriteriaReader reader,
            CriteriaGate gate,
            CriterionTargets targets,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tables = tables;
        this.criteria = criteria;
        this.reader = reader;
        this.gate = gate;
        this.targets = targets;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Begins an empty draft. Breaks {@code score.criteria.draftExists} where one is open already.
     *
     * @param groupId group of the bloc, {@code null} for the whole bloc
     * @return the table
     */
    @Transactional
    public long begin(long blocId, int year, @Nullable Long groupId, String title) {
        var table = gate.fresh(blocId, year, groupId);
        var plain = table.settings();
        table.describe(new CriteriaSettings(title, plain.rankBy(), null, plain.ties(), ""));
        return tables.save(table).id();
    }

    /**
     * Begins a draft as a copy of another table: a template, last year's, or another bloc's that the person may read.
     * General rules of a template are left out; a copy for the same bloc and year keeps the targets of its
     * criteria and which units they do not apply to.
     */
    @Transactional
    public long copy(long fromTableId, long blocId, int year, @Nullable Long groupId) {
        var from = gate.source(fromTableId);
        var table = gate.fresh(blocId, year, groupId);
        table.describe(from.settings());
        table.basedOn(from);
        tables.save(table);
        var copies = copyLines(from.id(), table.id());
        if (Objects.equals(from.blocId(), table.blocId()) && from.yearId() == table.yearId()) {
            targets.copy(from.id(), copies);
            criteria.copyExemptions(from.id(), table.id());
        }
        return table.id();
    }

    /** Begins the next version of a table that is in force; it replaces it when it is put into force itself. */
    @Transactional
    public long newVersion(long tableId) {
        var from = gate.own(tableId);
        var blocId = from.blocId();
        if (blocId == null || from.state() != CriteriaState.IN_FORCE) {
            throw new RuleViolation("score.criteria.notInForce");
        }
        return copy(tableId, blocId, gate.head(from).year(), from.groupId());
    }

    @Transactional
    public void describe(long tableId, CriteriaSettings settings) {
        gate.draft(tableId).describe(settings);
    }

    /**
     * Puts a draft into force; the version before is replaced. Where that one is being scored, the scoring goes on under
     * the new version: what was given for unchanged criteria is carried over. Breaks the first rule that the check finds
     * broken.
     */
    @Transactional
    public void putIntoForce(long tableId) {
        var table = gate.draft(tableId);
        CriteriaCheck.of(table.settings().total(), reader.lines(tableId)).stream()
                .filter(CriteriaProblem::blocks)
                .findFirst()
                .ifPresent(problem -> {
                    throw new RuleViolation("score.criteria.notReady");
                });
        var replaced = tables.versions(table.yearId(), Objects.requireNonNull(table.blocId()), table.groupId()).stream()
                .filter(other -> other.state() == CriteriaState.IN_FORCE)
                .toList();
        replaced.forEach(CriteriaTable::replace);
        tables.flush();
        table.putIntoForce();
        for (var other : replaced) {
            if (other.isFrozen()) {
                table.freeze(clock.instant());
            }
            tables.flush();
            events.publishEvent(new TableReplaced(tableId, other.id()));
        }
    }

    /** Freezes a table because scoring by it begins; only a new version changes it from then on. */
    @Transactional
    public void freeze(long tableId) {
        gate.own(tableId).freeze(clock.instant());
    }

    /** Throws a draft away. */
    @Transactional
    public void discard(long tableId) {
        tables.delete(gate.draft(tableId));
    }

    private Map<Long, Long> copyLines(long fromTableId, long toTableId) {
        var copies = new HashMap<Long, Long>();
        var position = 0;
        for (CriterionLine line : reader.lines(fromTableId)) {
            if (line.part() == CriterionPart.RULE) {
                continue;
            }
            var parent = line.parentId();
            var copy = new Criterion(toTableId, parent == null ? null : copies.get(parent), position++);
            copy.describe(line.draft());
            copies.put(line.id(), criteria.save(copy).id());
        }
        return copies;
    }
}
