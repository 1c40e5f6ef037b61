/** Screens of the dashboard. */
@NullMarked
package vn.thidua.dashboard.ui;

import org.jspecify.annotations.NullMarked;
