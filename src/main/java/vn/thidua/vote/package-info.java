/** Ballots: who may vote, sealed casting, counting, results. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "document :: paper",
            "document :: ui",
            "unit",
            "bloc",
            "bloc :: ui",
            "pledge",
            "meeting",
            "meeting :: ui"
        })
package vn.thidua.vote;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
