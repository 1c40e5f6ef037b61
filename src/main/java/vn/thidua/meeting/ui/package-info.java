/** Screens of conferences: the list of a bloc, planning, papers, cards for the seats. */
@NullMarked
package vn.thidua.meeting.ui;

import org.jspecify.annotations.NullMarked;
