package vn.thidua.bloc.ui;

import vn.thidua.bloc.BlocOfYear;

/**
 * A page about the work of a bloc in a year that another module adds beside the bloc's own page: its pledge, its reports,
 * its scores, its conferences. One Spring bean for each page; the bar above all of them leads from one to the next.
 */
public interface BlocPlace {

    /**
     * Place in the bar, the lowest first, in the order of the year: pledge 10, progress 20, reports 30, criteria 40,
     * scores 50, ranking 60, conferences 70.
     */
    int order();

    /** Key of its word in the bar. */
    String titleKey();

    /** Last part of its address, below {@code khoi/<blocId>/}, such as "giao-uoc". */
    String segment();

    /** Whether the person who asks and may read the bloc sees the link. */
    default boolean isShownFor(BlocOfYear bloc) {
        return true;
    }
}
