/** The frame around every screen: navigation, security configuration, error reporting. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity"})
package vn.thidua.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
