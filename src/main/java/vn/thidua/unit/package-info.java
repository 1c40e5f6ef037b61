/** The registry of units and their lineage: renamed, merged, split, dissolved. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity", "document", "document :: ui"})
package vn.thidua.unit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
