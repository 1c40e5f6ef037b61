/** Import and export of tables: one screen for every kind that the modules offer; knows the kinds by interface only. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity"})
package vn.thidua.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
