package vn.thidua.dashboard;

/** Targets of units and what became of them, in SQL. */
final class TargetSql {

    /** Condition on pledge_actual b: the month is over by the day that is shown. */
    private static final String KNOWN = """
            (:asOf is null or p.year < year(:asOf) or p.year = year(:asOf) and b.month <= month(:asOf))""";

    /**
     * To follow a list of places: each target of each unit with its newest number. The number of the greatest month is
     * found by the greatest text of month and number, in one pass. What stands at a level is told as
     * {@code vn.thidua.pledge.rule.Measure} does. Words are joined afterwards by whoever shows them: a
     * list of some ten thousand targets stays in memory only while its rows are narrow.
     */
    private static final String TARGET = """
            , target as (
              select p.bloc_year_id, p.year, m.unit_id, i.id as item_id, i.direction,
                     i.direction = 'PASS_FAIL' or trim(i.unit_of_measure) in ('%%', '‰', 'phần trăm') as is_level,
                     coalesce(t.target, i.target) as target, max(if(b.reached is null, null, b.month)) as month,
                     cast(substring(max(if(b.reached is null, null, concat(lpad(b.month, 2, '0'), b.reached))), 3)
                          as decimal(18, 4)) as reached,
                     i.generated or coalesce(max(b.generated), false) as generated
                from place p
                join pledge g on g.bloc_id = p.bloc_id and g.year_id = p.year_id
                join membership m on m.bloc_year_id = p.bloc_year_id and {member}
                join pledge_item i on i.pledge_id = g.id and (i.removed_on is null or i.removed_on > :asOf)
                 and (i.unit_id is null or i.unit_id = m.unit_id)
                left join pledge_target t on t.item_id = i.id and t.unit_id = m.unit_id
                left join pledge_actual b on b.item_id = i.id and b.unit_id = m.unit_id and %s
               where coalesce(t.assigned, true)
               group by m.id, i.id)
            """.formatted(KNOWN);

    /**
     * To follow {@link #TARGET}: what became of each target. The rules are those of
     * {@code vn.thidua.pledge.rule.Completion}: exact numbers are compared, passed is any number but 0. 1 is exceeded, 0
     * met, -1 not met, 9 nothing known; a number without a target has none.
     */
    private static final String JUDGED = """
            , judged as (
              select target.*, %s as verdict from target)
            """.formatted(verdict("reached"));

    /** {@link SightSql#PLACES} with every target as judged. */
    static final String TARGETS_JUDGED = SightSql.PLACES + TARGET + JUDGED;

    /** The same behind another list of places. */
    static final String JUDGED_OF_PLACES = TARGET + JUDGED;

    private TargetSql() {}

    /** What a number makes of its target; the number is an expression. */
    static String verdict(String reached) {
        return """
                case when %1$s is null then 9
                     when direction = 'PASS_FAIL' then if(%1$s <> 0, 0, -1)
                     when direction = 'UP' then sign(%1$s - target)
                     else sign(target - %1$s) end""".formatted(reached);
    }
}
