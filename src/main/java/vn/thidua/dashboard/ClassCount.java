package vn.thidua.dashboard;

import java.io.Serializable;

/** How many different units of a class stand in blocs. */
public record ClassCount(String unitClass, long units) implements Serializable {}
