/** Screens of rewards and of the catalogue of awards. */
@NullMarked
package vn.thidua.reward.ui;

import org.jspecify.annotations.NullMarked;
