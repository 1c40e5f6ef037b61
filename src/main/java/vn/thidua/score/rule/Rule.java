package vn.thidua.score.rule;

/** The rule of one criterion with its parameters read and checked. Immutable: made once, asked for every unit. */
public sealed interface Rule
        permits RatioRule,
                LeaderRule,
                PassFailRule,
                GradeRule,
                CountRule,
                StepTableRule,
                PlusMinusRule,
                ManualRule,
                GateRule,
                BrokenRule {

    /**
     * What the data of one unit are worth.
     *
     * @param inputs among them {@code standard}, the points that the criterion is worth in full
     */
    default Outcome score(Given inputs) {
        try {
            return apply(inputs);
        } catch (Refusal refusal) {
            return refusal.refused();
        }
    }

    /** The same as {@link #score}, where a refusal is thrown. */
    Outcome apply(Given inputs);

    /** The rule of a kind; one that refuses everything where its parameters are wrong. */
    static Rule of(CriterionKind kind, Given params) {
        try {
            return switch (kind) {
                case RATIO -> RatioRule.of(params, false);
                case RATIO_REVERSE -> RatioRule.of(params, true);
                case RELATIVE_TO_LEADER -> LeaderRule.of(params);
                case PASS_FAIL -> PassFailRule.of(params);
                case GRADE_ABCD -> GradeRule.of(params);
                case COUNT_X_POINTS -> CountRule.of(params);
                case STEP_TABLE -> StepTableRule.of(params);
                case PLUS_MINUS -> PlusMinusRule.of(params);
                case MANUAL -> ManualRule.of(params);
                case GATE -> GateRule.of(params);
            };
        } catch (Refusal refusal) {
            return new BrokenRule(refusal.refused());
        }
    }
}
