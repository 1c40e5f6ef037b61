/** Screens of pledges: the pledge of a bloc, the signing hall, progress, and the parts on the pages of blocs and units. */
@NullMarked
package vn.thidua.pledge.ui;

import org.jspecify.annotations.NullMarked;
