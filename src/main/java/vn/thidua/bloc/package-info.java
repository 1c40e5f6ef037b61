/** Emulation years, blocs, groups, memberships, heads, drafts of next year's composition. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity", "document", "unit", "unit :: ui"})
package vn.thidua.bloc;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
