package vn.thidua.dashboard;

import java.io.Serializable;

/** How many blocs have that many units. */
public record SizeCount(int size, long blocs) implements Serializable {}
