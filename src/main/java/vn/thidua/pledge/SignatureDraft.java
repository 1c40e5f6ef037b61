package vn.thidua.pledge;

import org.jspecify.annotations.Nullable;

/**
 * The signature of a unit.
 *
 * @param representative name of the person who signs for the unit
 * @param post that person's post, such as "Giám đốc"
 * @param scanFileId stored scan of the signed paper, {@code null} where there is none
 */
public record SignatureDraft(
        String representative, String post, @Nullable Long scanFileId) {}
