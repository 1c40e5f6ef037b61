package vn.thidua.dashboard;

import java.io.Serializable;

/** Blocs of a family published for a year, and the different units in them. */
public record FamilyYear(int year, String family, long blocs, long units) implements Serializable {}
