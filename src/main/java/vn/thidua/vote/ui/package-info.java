/** Screens of the vote: the chair's console, the projector, the rules, and the live state they share. */
@NullMarked
package vn.thidua.vote.ui;

import org.jspecify.annotations.NullMarked;
