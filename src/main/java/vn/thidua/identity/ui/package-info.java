/** Screens of accounts. */
@NullMarked
package vn.thidua.identity.ui;

import org.jspecify.annotations.NullMarked;
