/** The rules of voting as pure functions in whole numbers: quorum, validity, count, threshold, elected, run-off. */
@NullMarked
package vn.thidua.vote.rule;

import org.jspecify.annotations.NullMarked;
