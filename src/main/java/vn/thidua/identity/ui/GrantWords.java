package vn.thidua.identity.ui;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.thidua.identity.Grant;
import vn.thidua.identity.GrantPlaces;

/** Says grants in words: the role and where it holds. Reads the names of all places at once. */
final class GrantWords implements Serializable {

    private final Map<Long, String> provinces = new HashMap<>();
    private final Map<Long, String> units;

    GrantWords(GrantPlaces places, Collection<Grant> grants) {
        places.provinces().forEach(place -> provinces.put(place.id(), place.name()));
        var unitIds =
                grants.stream().map(Grant::unitId).filter(Objects::nonNull).collect(Collectors.toSet());
        units = unitIds.isEmpty() ? Map.of() : Map.copyOf(places.unitNames(unitIds));
    }

    /** How a component translates: key and arguments to a sentence. */
    @FunctionalInterface
    interface Translator extends Serializable {
        String say(String key, Object... args);
    }

    String say(Collection<Grant> grants, Translator translator) {
        return grants.stream().map(grant -> say(grant, translator)).sorted().collect(Collectors.joining("; "));
    }

    String say(Grant grant, Translator translator) {
        var role = translator.say("identity.role." + grant.role());
        if (grant.unitId() != null) {
            return translator.say("identity.grant.at", role, unit(grant.unitId()));
        }
        if (grant.provinceId() != null) {
            return translator.say("identity.grant.at", role, province(grant.provinceId()));
        }
        return role;
    }

    String province(Long id) {
        return Objects.requireNonNullElse(provinces.get(id), id.toString());
    }

    String unit(Long id) {
        return Objects.requireNonNullElse(units.get(id), id.toString());
    }
}
