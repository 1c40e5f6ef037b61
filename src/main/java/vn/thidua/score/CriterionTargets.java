package vn.thidua.score;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.score.rule.CriterionKind;

/** Which target of the pledge the results of a criterion come from. Asks nobody for rights: those who use it do. */
@Component
class CriterionTargets {

    /** Kinds that are computed from a result; the others have nothing to take from a pledge. */
    static final Set<CriterionKind> KINDS = Set.of(
            CriterionKind.RATIO,
            CriterionKind.RATIO_REVERSE,
            CriterionKind.RELATIVE_TO_LEADER,
            CriterionKind.COUNT_X_POINTS,
            CriterionKind.STEP_TABLE,
            CriterionKind.PASS_FAIL);

    private final JdbcClient jdbc;

    CriterionTargets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Pledge items by criterion of a table; items that were taken out of the pledge are left out. */
    Map<Long, Long> ofTable(long tableId) {
        var items = new HashMap<Long, Long>();
        jdbc.sql("select l.criterion_id, l.pledge_item_id from criterion_target l"
                        + " join criterion c on c.id = l.criterion_id"
                        + " join pledge_item i on i.id = l.pledge_item_id and i.removed_on is null"
                        + " where c.table_id = ?")
                .param(tableId)
                .query(row -> {
                    items.put(row.getLong(1), row.getLong(2));
                });
        return items;
    }

    /** @param itemId {@code null} to take the link away */
    void link(long criterionId, @Nullable Long itemId) {
        if (itemId == null) {
            jdbc.sql("delete from criterion_target where criterion_id = ?")
                    .param(criterionId)
                    .update();
        } else {
            jdbc.sql("insert into criterion_target (criterion_id, pledge_item_id) values (?, ?)"
                            + " on duplicate key update pledge_item_id = values(pledge_item_id)")
                    .params(criterionId, itemId)
                    .update();
        }
    }

    /** Hands the links of a table on to its next version. */
    void copy(long fromTableId, Map<Long, Long> copies) {
        ofTable(fromTableId).forEach((criterion, item) -> {
            var copy = copies.get(criterion);
            if (copy != null) {
                link(copy, item);
            }
        });
    }
}
