package vn.thidua.pledge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the items of a pledge.
 *
 * @param theme the year's motto (chủ đề)
 * @param signedOn day of the signing conference, {@code null} while it is not known
 */
public record PledgeHeader(
        String theme, String place, @Nullable LocalDate signedOn) {}
