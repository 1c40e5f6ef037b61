/** Emulation blocs of Vietnamese provinces: the application and its modules. */
@NullMarked
package vn.thidua;

import org.jspecify.annotations.NullMarked;
