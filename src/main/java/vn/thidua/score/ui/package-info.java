/** Screens of scoring: criteria tables, the score grid and its live state, sheets of units, rankings. */
@NullMarked
package vn.thidua.score.ui;

import org.jspecify.annotations.NullMarked;
