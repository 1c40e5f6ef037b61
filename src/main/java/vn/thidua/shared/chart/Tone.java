package vn.thidua.shared.chart;

/** A place in the chart palette. The colours themselves are tokens of the style sheet and differ in light and dark. */
public enum Tone {
    FIRST,
    SECOND,
    THIRD,
    FOURTH,
    FIFTH,
    SIXTH,
    SEVENTH,
    /** Light grey: last year, what is only there to compare with. */
    LAST_YEAR,
    /** What needs attention; the series' name says so too. */
    WARNING,
    /** Grey: the others together. */
    OTHERS;

    /** How many series have a colour of their own. */
    public static final int COLOURS = 7;

    /** The tone of the n-th series, from 0; after the seventh everything is grey. */
    public static Tone at(int position) {
        return position < COLOURS ? values()[position] : OTHERS;
    }
}
