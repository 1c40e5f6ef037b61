package vn.thidua.reward;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of violations.
 *
 * @param unitId the unit, or where the person works; {@code null} where the registry does not have it
 * @param personName "" where the unit itself is meant
 * @param subjectText unit or person as the list wrote it
 * @param listedOn date of the list
 */
public record ViolationDraft(
        long provinceId,
        @Nullable Long unitId,
        String personName,
        String subjectText,
        ViolationKind kind,
        String detail,
        String sourceAgency,
        LocalDate listedOn) {}
