/** Awards and rewards of units. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity", "unit", "unit :: ui", "bloc", "pledge"})
package vn.thidua.reward;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
