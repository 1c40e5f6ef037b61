package vn.thidua.bloc;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A composition in a list.
 *
 * @param blocs number of blocs
 * @param units number of units placed in them
 */
public record CompositionRow(
        long id,
        long provinceId,
        String provinceName,
        long yearId,
        int year,
        String name,
        CompositionState state,
        String decisionNo,
        @Nullable LocalDate decisionOn,
        int blocs,
        int units) {}
