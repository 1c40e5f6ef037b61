/** Screens of blocs: the composition board and its live state, lists and pages of blocs. */
@NullMarked
package vn.thidua.bloc.ui;

import org.jspecify.annotations.NullMarked;
