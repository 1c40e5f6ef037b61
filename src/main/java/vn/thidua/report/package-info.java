/** What units and blocs owe and hand in, and when; the bloc's report made from the units' entries. */
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
            "pledge :: rule"
        })
package vn.thidua.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
