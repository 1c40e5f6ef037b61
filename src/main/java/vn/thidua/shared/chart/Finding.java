package vn.thidua.shared.chart;

import java.io.Serializable;

/**
 * What a chart says, in words.
 *
 * @param title the finding itself, such as "Khối Nội chính đông nhất: 12 khối"
 * @param sentence one sentence on what is shown and by which rule; also read to those who cannot see the drawing
 * @param empty what is said where there is nothing to draw
 */
public record Finding(String title, String sentence, String empty) implements Serializable {}
