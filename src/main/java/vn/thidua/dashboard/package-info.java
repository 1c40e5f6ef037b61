/** Leadership's screens: composes the other modules' queries; known by none. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity", "unit", "bloc", "reward"})
package vn.thidua.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
