/** Where the data live: an embedded MariaDB in a folder of the program, or a real server. */
@NullMarked
package vn.thidua.shared.database;

import org.jspecify.annotations.NullMarked;
