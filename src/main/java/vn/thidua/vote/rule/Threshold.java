package vn.thidua.vote.rule;

import vn.thidua.shared.Fraction;

/**
 * How many votes are enough, as a share of the base. Where a rule has none, the highest numbers of votes win.
 *
 * @param share exact, as the regulation writes it
 * @param strict whether the share must be exceeded ({@code >}), not only reached ({@code >=})
 */
public record Threshold(Fraction share, boolean strict) {

    /** A percentage as typed and one of the operators {@code >}, {@code >=}; an empty operator means {@code >=}. */
    public static Threshold of(String percent, String operator) {
        return switch (operator.strip()) {
            case ">" -> new Threshold(Fraction.percent(percent), true);
            case ">=", "≥", "" -> new Threshold(Fraction.percent(percent), false);
            default -> throw new IllegalArgumentException("Not an operator of a threshold: " + operator);
        };
    }

    /** Compares votes and base as they are; nobody passes without a vote. */
    public boolean isPassed(int votes, int base) {
        return votes > 0 && (strict ? share.isExceeded(votes, base) : share.isReached(votes, base));
    }

    /** The least number of votes that passes. */
    public int votesNeeded(int base) {
        return Math.toIntExact(Math.max(1, strict ? share.leastExceeding(base) : share.leastReaching(base)));
    }
}
