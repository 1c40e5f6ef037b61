package vn.thidua.shared.chart;

import java.io.Serializable;

/**
 * A stretch of the category axis that is a guide, such as "4–14 units".
 *
 * @param fromKey first category inside
 * @param toKey last category inside
 * @param label words on the band
 */
public record Band(String fromKey, String toKey, String label) implements Serializable {}
