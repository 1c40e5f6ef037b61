package vn.thidua.score;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.score.ScoringTable.Item;
import vn.thidua.shared.RuleViolation;

/**
 * Reads criteria tables as they are scored. A table in force never changes, so what was read once stays true: its
 * criteria and rules are kept, only the exemptions of units are read each time.
 */
@Component
class ScoringTables {

    private static final int MOST_KEPT = 500;

    private final CriteriaReader criteria;
    private final JdbcClient jdbc;
    private final Map<Long, ScoreSums> kept = new ConcurrentHashMap<>();

    ScoringTables(CriteriaReader criteria, JdbcClient jdbc) {
        this.criteria = criteria;
        this.jdbc = jdbc;
    }

    /** A table that is in force for a bloc in a year, or for one group of it. */
    record InForce(long tableId, @Nullable Long groupId, String title) {}

    List<InForce> inForce(long blocId, int year) {
        return criteria.ofBloc(blocId, year).stream()
                .filter(head -> head.state() == CriteriaState.IN_FORCE)
                .map(head -> new InForce(head.id(), head.groupId(), head.title()))
                .toList();
    }

    /** The table with its rules and the exemptions of now. */
    ScoringTable table(long tableId) {
        return sums(tableId).table();
    }

    /** What adds up points by the table. */
    ScoreSums sums(long tableId) {
        return sums(tableId, exemptions(tableId));
    }

    /** The same, for whoever read already what does not apply to whom. */
    ScoreSums sums(long tableId, Map<Long, Set<Long>> exempt) {
        var known = kept.get(tableId);
        if (known != null) {
            return known.table().exempt().equals(exempt) ? known : keep(new ScoreSums(with(known.table(), exempt)));
        }
        var tree = criteria.tree(tableId).orElseThrow(() -> new RuleViolation("score.sheet.none"));
        var fresh = new ScoreSums(read(tree, exempt));
        return tree.head().state() == CriteriaState.DRAFT ? fresh : keep(fresh);
    }

    /** Forgets what was read: for tests, whose databases begin anew with the same ids. */
    void forget() {
        kept.clear();
    }

    private ScoreSums keep(ScoreSums sums) {
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        kept.put(sums.table().id(), sums);
        return sums;
    }

    private static ScoringTable with(ScoringTable table, Map<Long, Set<Long>> exempt) {
        return new ScoringTable(table.id(), table.title(), table.rankBy(), table.items(), table.ties(), exempt);
    }

    private Map<Long, Set<Long>> exemptions(long tableId) {
        var exempt = new HashMap<Long, Set<Long>>();
        jdbc.sql("select x.criterion_id, x.unit_id from criterion_exemption x"
                        + " join criterion c on c.id = x.criterion_id where c.table_id = ?")
                .param(tableId)
                .query(row -> {
                    exempt.computeIfAbsent(row.getLong(1), id -> new HashSet<>())
                            .add(row.getLong(2));
                });
        return exempt;
    }

    private ScoringTable read(CriteriaTree tree, Map<Long, Set<Long>> exempt) {
        var head = tree.head();
        return new ScoringTable(
                head.id(),
                head.title(),
                head.rankBy(),
                tree.lines().stream().map(Item::of).toList(),
                head.ties(),
                exempt);
    }
}
