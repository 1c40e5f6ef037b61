/** Files that people hand in, such as scans of decisions and evidence, and the papers the program writes. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity"})
package vn.thidua.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
