/**
 * Tables in and out: reading XLSX and CSV files that nobody can vouch for, writing ones that Excel opens right, and the
 * import that compares every row with the data before anything is changed. Modules add what can be imported or exported
 * by a bean of {@link vn.thidua.shared.table.TableImport} or {@link vn.thidua.shared.table.TableExport}.
 *
 * <p>Why it is built this way: {@code src/docs/decisions/0003-import.md}.
 */
@NullMarked
package vn.thidua.shared.table;

import org.jspecify.annotations.NullMarked;
