package vn.thidua.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.ui.Scope;
import vn.thidua.shared.ui.ScopeChoices;
import vn.thidua.shared.ui.ScopeChoices.Province;

/**
 * Years and provinces of one browser window. The provinces of a person are asked once, years whenever a page opens.
 */
class Scopes {

    private final @Nullable ScopeChoices choices;
    private @Nullable List<Province> provinces;

    /** @param choices {@code null} where no module offers any */
    Scopes(@Nullable ScopeChoices choices) {
        this.choices = choices;
    }

    List<Province> provinces() {
        var known = provinces;
        if (known == null) {
            known = choices == null ? List.of() : List.copyOf(choices.provinces());
            provinces = known;
        }
        return known;
    }

    /** Years to choose from, newest first, with the one that is shown even where it has no data. */
    List<Integer> years(Scope scope) {
        if (choices == null) {
            return List.of();
        }
        var years = new ArrayList<>(choices.years(scope.provinceId()));
        if (scope.year() != null && !years.contains(scope.year())) {
            years.add(scope.year());
        }
        years.sort(Comparator.reverseOrder());
        return years;
    }

    /** Whether the person may read the province that the address names. */
    boolean allows(Scope wanted) {
        return wanted.provinceId() == null
                || choices == null
                || provinces().stream().anyMatch(province -> province.id() == wanted.provinceId());
    }

    /** The address with its gaps filled: the default year, and the province of who reads only one. */
    Scope complete(Scope wanted) {
        if (choices == null) {
            return wanted;
        }
        var province = wanted.provinceId();
        if (province == null && provinces().size() == 1) {
            province = provinces().getFirst().id();
        }
        var year = wanted.year() != null ? wanted.year() : choices.defaultYear(province);
        return new Scope(year, province);
    }

    /** Name of the province shown, or {@code null} where all of several are shown or none is known. */
    @Nullable
    String placeOf(Scope scope) {
        return provinces().stream()
                .filter(province -> Objects.equals(province.id(), scope.provinceId()))
                .map(Province::name)
                .findFirst()
                .orElse(null);
    }
}
