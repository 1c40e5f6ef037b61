/** Fills the demonstration with real, published facts, by the very import that offices use. Known by no module. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity", "unit", "bloc", "reward"})
package vn.thidua.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
