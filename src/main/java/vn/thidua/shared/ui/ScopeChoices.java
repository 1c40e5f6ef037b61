package vn.thidua.shared.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which years and provinces the person at the screen may choose. Implemented by one bean of the module that owns the
 * years; every answer is limited to what the person may read.
 */
public interface ScopeChoices {

    /** A province and its name. */
    record Province(long id, String name) {}

    /** Provinces the person may read, in Vietnamese order. */
    List<Province> provinces();

    /** Years with data, newest first, of one province or of all that the person may read. */
    List<Integer> years(@Nullable Long provinceId);

    /** The year shown when the address names none; {@code null} while there is no year. */
    @Nullable
    Integer defaultYear(@Nullable Long provinceId);
}
