package vn.thidua.reward;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who lacks one step of an award.
 *
 * @param recipient name of the person or unit
 * @param finding what lacks
 */
public record NearlyEligible(
        String awardCode,
        String awardName,
        Recipient kind,
        @Nullable Long unitId,
        String unitName,
        String recipient,
        Finding finding)
        implements Serializable {}
