/** Conferences of a bloc: agenda, roll call with substitutes and written opinions, quorum, cards at the seats. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "document",
            "document :: paper",
            "document :: ui",
            "unit",
            "unit :: ui",
            "bloc",
            "bloc :: ui"
        })
package vn.thidua.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
