package vn.thidua.score.rule;

import java.io.Serial;
import java.util.List;

/** Carries a refusal from where a value is read to the rule that answers with it. */
class Refusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Outcome.Refused refused;

    Refusal(String key, String field, Object... args) {
        super(key + " " + field, null, false, false);
        refused = new Outcome.Refused(key, field, List.of(args));
    }

    Outcome.Refused refused() {
        return refused;
    }
}
