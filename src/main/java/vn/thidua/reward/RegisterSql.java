package vn.thidua.reward;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The statements of the register for one filter. Only what is asked for stands in them, so that keys can be used. */
final class RegisterSql {

    /** More words than this make no difference to a person who searches. */
    private static final int MOST_WORDS = 8;

    static final String COLUMNS = """
            select r.id, r.province_id, p.name as province, r.year, r.award_code, %s as award_name,
                   r.recipient_kind, r.recipient_title, r.recipient_name, r.position, r.unit_id, %s as unit_name,
                   r.workplace, r.person_class, r.small_collective, r.reward_type, r.field, r.achievement, r.state,
                   r.decision_no, r.decided_on, r.decided_by, r.money, r.bloc_id, %s as bloc_name, r.source
            """.formatted(
                    RewardSql.of(RewardSql.AWARD_NAME, "r"),
                    RewardSql.of(RewardSql.UNIT_NAME, "r"),
                    RewardSql.of(RewardSql.BLOC_NAME, "r"));

    static final String JOINS = """
              join province p on p.id = r.province_id
              left join unit u on u.id = r.unit_id
              left join bloc b on b.id = r.bloc_id
            """;

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> params;

    /**
     * @param scope condition on what the person may read
     * @param scopeParams its parameters
     * @param codes awards the level and the column of the filter stand for, {@code null} where neither is asked
     */
    RegisterSql(RegisterFilter filter, String scope, Map<String, Object> scopeParams, @Nullable List<String> codes) {
        params = new HashMap<>(scopeParams);
        conditions.add(scope);
        with(filter.earlier() ? "r.year <= :year" : "r.year = :year", "year", filter.year());
        with("r.province_id = :province", "province", filter.provinceId());
        with("r.award_code = :award", "award", filter.awardCode());
        with("r.award_code in (:codes)", "codes", codes == null || !codes.isEmpty() ? codes : List.of("-"));
        with("r.recipient_kind = :kind", "kind", filter.kind());
        with("r.person_class = :class", "class", filter.personClass());
        with("r.reward_type = :type", "type", filter.type());
        with("r.state = :state", "state", filter.state());
        with("r.bloc_id = :bloc", "bloc", filter.blocId());
        when(filter.unclassed(), "r.recipient_kind = 'INDIVIDUAL' and r.person_class is null");
        when(filter.small(), "r.small_collective");
        when(filter.enterprise(), "r.unit_id in (select e.id from unit e where e.unit_class = 'ENTERPRISE')");
        words(filter.text());
    }

    private void words(String text) {
        var words = SearchText.folded(text).split(" +");
        for (int i = 0; i < Math.min(words.length, MOST_WORDS); i++) {
            if (!words[i].isEmpty()) {
                with("r.search_text like :word" + i, "word" + i, SearchText.pattern(words[i]));
            }
        }
    }

    private void with(String condition, String param, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            params.put(param, value instanceof Enum<?> code ? code.name() : value);
        }
    }

    private void when(boolean wanted, String condition) {
        if (wanted) {
            conditions.add(condition);
        }
    }

    private String where() {
        return " where " + String.join(" and ", conditions);
    }

    Map<String, Object> params() {
        return params;
    }

    String count() {
        return "select count(*) from reward r" + where();
    }

    /** Finds the ids of the page first and looks names up for these alone. */
    String page(RegisterSort sort, boolean descending) {
        var order = sort.clause(descending);
        var join = sort.needsUnit() ? " left join unit u on u.id = r.unit_id" : "";
        return COLUMNS + " from (select r.id from reward r" + join + where() + order
                + " limit :limit offset :offset) k join reward r on r.id = k.id" + JOINS + order;
    }

    /** All lines, newest first, without names that cost a look-up each; see {@link RegisterNames}. */
    String all() {
        return """
                select r.id, r.province_id, p.name as province, r.year, r.award_code, '' as award_name,
                       r.recipient_kind, r.recipient_title, r.recipient_name, r.position, r.unit_id,
                       coalesce(u.name, '') as unit_name, r.workplace, r.person_class, r.small_collective,
                       r.reward_type, r.field, r.achievement, r.state, r.decision_no, r.decided_on, r.decided_by,
                       r.money, r.bloc_id, coalesce(b.code, '') as bloc_name, r.source
                  from reward r
                """ + JOINS + where() + " order by r.year desc, r.id desc";
    }
}
