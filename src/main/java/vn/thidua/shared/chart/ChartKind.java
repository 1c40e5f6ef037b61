package vn.thidua.shared.chart;

/** How figures are drawn. */
public enum ChartKind {
    /** Upright bars, one beside the other: few categories, short labels. */
    COLUMN,
    /** Upright bars on top of each other: parts of a whole over time. */
    STACKED_COLUMN,
    /** Lying bars: many categories or long names. */
    BAR,
    /** Lying bars one behind the other: parts of a whole, long names. */
    STACKED_BAR,
    /** A line over ordered categories, such as years. */
    LINE,
    /** A lying bar from the lowest to the highest value with a mark at the middle: exactly three series. */
    SPREAD,
    /** Steps up and down that lead to a sum: one series, the last category is the sum of those before. */
    WATERFALL,
    /** No drawing but a table whose cells are shaded by their number: categories down, series across. */
    HEAT;

    /** Whether the categories run down the page, so that the drawing grows with their number. */
    public boolean lies() {
        return this == BAR || this == STACKED_BAR || this == SPREAD || this == HEAT;
    }

    /** Whether the values of a category add up to a whole. */
    public boolean stacks() {
        return this == STACKED_COLUMN || this == STACKED_BAR;
    }
}
