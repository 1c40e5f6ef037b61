/** Screens of conferences: the list of a bloc, planning, papers, cards for the seats. */
@NullMarked
@NamedInterface("ui")
package vn.thidua.meeting.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
