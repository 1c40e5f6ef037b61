package vn.thidua.bloc;

import org.jspecify.annotations.Nullable;

/**
 * A bloc in a list, as it stood in the composition in force of a year. Names of units are those of that year.
 *
 * @param size number of units in it at the end of the year, or now
 * @param headId unit that heads it, {@code null} where there is none; then {@code head} is ""
 * @param deputies names of the deputy units joined by "; "
 * @param acting person who acts for the head unit, "" where none was named
 */
public record BlocRow(
        long blocId,
        long provinceId,
        String province,
        String code,
        String name,
        BlocKind kind,
        BlocFamily family,
        int year,
        int size,
        @Nullable Long headId,
        String head,
        String deputies,
        String acting) {}
