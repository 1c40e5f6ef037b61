/** Screens of blocs: the composition board and its live state, lists and pages of blocs. */
@NullMarked
@NamedInterface("ui")
package vn.thidua.bloc.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
