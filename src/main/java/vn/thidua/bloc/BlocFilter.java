package vn.thidua.bloc;

import org.jspecify.annotations.Nullable;

/**
 * Which blocs a list shows.
 *
 * @param provinceId one province, {@code null} for all that the person may read
 * @param year blocs as they stood in that year, {@code null} for each bloc as it stood last
 * @param family one family, {@code null} for all
 * @param text words of the name or code of the bloc, or of the name of a member; accents do not matter
 */
public record BlocFilter(
        @Nullable Long provinceId,
        @Nullable Integer year,
        @Nullable BlocFamily family,
        String text) {

    public static final BlocFilter ALL = new BlocFilter(null, null, null, "");
}
