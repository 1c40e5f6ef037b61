/** Screens of reports: who owes what, one report, the bloc's report, the rules. */
@NullMarked
package vn.thidua.report.ui;

import org.jspecify.annotations.NullMarked;
