package vn.thidua.shared.chart;

import java.io.Serializable;

/** The point somebody wants to look behind: keys of its {@link Category} and {@link Series}. */
public record DrillTarget(String categoryKey, String seriesKey) implements Serializable {}
