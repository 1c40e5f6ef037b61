/**
 * Fills the demonstration: with real, published facts by the very import that offices use, and with numbers made up for the
 * blocs of some years, marked as such. Known by no module.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "unit",
            "bloc",
            "pledge",
            "pledge :: rule",
            "report",
            "score",
            "reward",
            "meeting",
            "vote"
        })
package vn.thidua.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
