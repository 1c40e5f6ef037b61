package vn.thidua.reward;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Earlier awards that an award asks for (Law 06/2022/QH15, articles 21–74), as dated data. Rules of the same alternative
 * must all hold, one alternative is enough.
 *
 * @param needsAward code of the earlier award, {@code null} for a ground that a person confirms
 * @param withinYears years before the proposal that are looked at
 * @param consecutive whether the years must follow one another up to the year before
 */
public record EarlierRule(
        String awardCode,
        Recipient recipientKind,
        int alternative,
        @Nullable String needsAward,
        int needsCount,
        int withinYears,
        boolean consecutive,
        String ground,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String legalSource) {

    boolean isAbout(String code, Recipient kind, LocalDate day) {
        return awardCode.equals(code)
                && recipientKind == kind
                && !validFrom.isAfter(day)
                && (validTo == null || !validTo.isBefore(day));
    }
}
