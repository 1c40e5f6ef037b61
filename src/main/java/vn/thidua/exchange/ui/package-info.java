/** The screen of imports and exports. */
@NullMarked
package vn.thidua.exchange.ui;

import org.jspecify.annotations.NullMarked;
