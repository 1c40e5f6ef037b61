package vn.thidua.reward;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A violation that was reported.
 *
 * @param subject person or unit in words
 * @param releasedOn {@code null} while it holds back
 */
public record ViolationRow(
        long id,
        String subject,
        @Nullable Long unitId,
        String personName,
        ViolationKind kind,
        String detail,
        String sourceAgency,
        LocalDate listedOn,
        @Nullable LocalDate releasedOn,
        String releaseReason,
        String releasedBy)
        implements Serializable {}
