package vn.thidua.dashboard.ui;

/** Something a page of the dashboard tells: numbers, a figure, a list of rows, or notices. */
public sealed interface DashboardPart permits KeyNumbers, Figure, Listing, Notices {

    /** Unique on its page; becomes the id of the element, and a word of file names. */
    String id();

    /** What it says, in words. */
    String title();
}
