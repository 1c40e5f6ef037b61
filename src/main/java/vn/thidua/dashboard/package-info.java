/** Leadership's screens: composes the other modules' queries; known by none. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity", "unit", "unit :: ui", "bloc", "bloc :: ui", "reward"})
package vn.thidua.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
