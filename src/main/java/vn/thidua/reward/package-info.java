/** Awards, proposals on their way to a decision, and the register of rewards. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "document",
            "document :: ui",
            "document :: paper",
            "unit",
            "unit :: ui",
            "bloc",
            "bloc :: ui",
            "pledge",
            "score",
            "meeting",
            "vote"
        })
package vn.thidua.reward;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
