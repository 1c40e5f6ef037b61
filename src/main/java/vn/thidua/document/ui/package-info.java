/** Links to stored files and the field that takes them, for the forms of other modules. */
@NullMarked
@NamedInterface("ui")
package vn.thidua.document.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
