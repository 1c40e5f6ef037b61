package vn.thidua.reward;

/** What the register may be sorted by. */
public enum RegisterSort {
    NEWEST("r.year"),
    RECIPIENT("coalesce(nullif(r.recipient_name, ''), u.name) collate utf8mb4_uca1400_vietnamese_ai_ci"),
    UNIT("u.name collate utf8mb4_uca1400_vietnamese_ai_ci"),
    AWARD("r.award_code"),
    DECIDED_ON("r.decided_on"),
    DECISION_NO("r.decision_no"),
    MONEY("r.money"),
    STATE("r.state");

    private final String expression;

    RegisterSort(String expression) {
        this.expression = expression;
    }

    /** The clause that sorts; lines that are equal stand newest first. */
    String clause(boolean descending) {
        var direction = descending ? " desc" : "";
        return " order by " + expression + direction
                + (this == NEWEST ? ", r.id" + direction : ", r.year desc, r.id desc");
    }

    boolean needsUnit() {
        return expression.contains("u.");
    }
}
