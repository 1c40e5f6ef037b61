/** Pledges of blocs: common and own targets, registration, signing, and what was reached of them. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "document",
            "document :: ui",
            "unit",
            "unit :: ui",
            "bloc",
            "bloc :: ui"
        })
package vn.thidua.pledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
