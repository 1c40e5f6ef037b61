/**
 * What a chart shows, told in plain records: categories, series, a unit, a band, and what lies behind a point. Knows
 * neither Vaadin nor any module, so that every module can hand over its figures and tests can check them.
 */
@NullMarked
package vn.thidua.shared.chart;

import org.jspecify.annotations.NullMarked;
