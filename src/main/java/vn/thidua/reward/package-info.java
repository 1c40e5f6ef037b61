/** Awards and rewards of units. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity", "unit", "bloc"})
package vn.thidua.reward;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
