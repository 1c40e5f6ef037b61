/** Criteria tables, score sheets, the pure rules of scoring, and ranking. */
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
            "bloc :: ui",
            "pledge",
            "pledge :: rule",
            "report"
        })
package vn.thidua.score;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
