/** Screens of the registry: the list of units, a unit's page with its line of descent, events. */
@NullMarked
@NamedInterface("ui")
package vn.thidua.unit.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
