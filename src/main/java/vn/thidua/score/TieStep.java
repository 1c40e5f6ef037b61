package vn.thidua.score;

import vn.thidua.score.rule.TieBreak;

/**
 * One step of the chain that separates equal units; after the last one a vote decides.
 *
 * @param name what is compared, in words
 * @param criterion code of the line whose points are compared, "" where the value is entered by hand
 */
public record TieStep(String name, TieBreak.Direction direction, String criterion) {

    /** The step as ranking needs it. */
    public TieBreak asTieBreak() {
        return new TieBreak(name, direction);
    }
}
