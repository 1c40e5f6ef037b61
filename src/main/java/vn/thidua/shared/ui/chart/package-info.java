/** Charts with a finding, a sentence and a table twin. The only package that knows the chart library. */
@NullMarked
package vn.thidua.shared.ui.chart;

import org.jspecify.annotations.NullMarked;
