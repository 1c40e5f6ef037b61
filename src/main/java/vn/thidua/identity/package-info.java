/** Accounts, roles and where they hold, the person who is signed in. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package vn.thidua.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
