package vn.thidua.score;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The scoring of a bloc, or of one group of it, by one table.
 *
 * @param groupId {@code null} where the table is for the whole bloc
 * @param entryClosed whether all results are in, so that nothing is provisional any more
 * @param carriedFromTable version of the table that was scored before this one, {@code null} where it is the first
 */
public record RoundHead(
        long roundId,
        long tableId,
        long blocId,
        long yearId,
        int year,
        @Nullable Long groupId,
        String title,
        LocalDate selfDue,
        LocalDate reviewDue,
        LocalDate explainDue,
        boolean entryClosed,
        @Nullable Long carriedFromTable) {}
