/** Files that people hand in, such as scans of decisions and evidence. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity"})
package vn.thidua.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
