package vn.thidua.dashboard;

import java.io.Serializable;

/**
 * The numbers on the cards.
 *
 * @param blocs blocs of the compositions in use
 * @param blocsOfTheYear those of them whose composition was published for the very year
 * @param units different units in these blocs
 * @param provinces provinces with a composition in use
 * @param withoutHead blocs without a head unit
 * @param proposed rewards of the year that are proposed
 * @param decided rewards of the year that are decided
 */
public record Headline(
        long blocs, long blocsOfTheYear, long units, long provinces, long withoutHead, long proposed, long decided)
        implements Serializable {}
