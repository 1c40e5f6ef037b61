package vn.thidua.score.rule;

/** A criterion whose parameters are wrong: it refuses whatever it is given and says why. */
public record BrokenRule(Outcome.Refused reason) implements Rule {

    @Override
    public Outcome apply(Given inputs) {
        return reason;
    }
}
