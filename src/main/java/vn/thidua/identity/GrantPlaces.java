package vn.thidua.identity;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Names of the places where a grant can hold. Accounts know provinces and units by their ids only; the module that owns
 * them offers this as a bean. Without one the screens show ids.
 *
 * <p>Names are read by everybody, on the page of the own account; only administrators search units.
 */
public interface GrantPlaces {

    /** All provinces in the order of their names. */
    List<Place> provinces();

    /** At most 30 living units whose name or code has the text, with or without accents. */
    List<Place> searchUnits(String text);

    /** Official names of the units by id; units that do not exist are left out. */
    Map<Long, String> unitNames(Collection<Long> unitIds);

    /** A province or unit to choose. */
    record Place(long id, String name) implements Serializable {}
}
