/** Parts of screens that every module uses. */
@NullMarked
package vn.thidua.shared.ui;

import org.jspecify.annotations.NullMarked;
