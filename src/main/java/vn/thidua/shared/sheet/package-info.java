/**
 * What a page shows, as plain figures and tables, and the files made of it on our own server: XLSX, CSV, PDF and PNG.
 * The only package that knows the library that draws charts without a browser.
 */
@NullMarked
package vn.thidua.shared.sheet;

import org.jspecify.annotations.NullMarked;
