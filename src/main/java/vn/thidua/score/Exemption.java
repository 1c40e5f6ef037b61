package vn.thidua.score;

/** A unit that a criterion does not apply to, why, and who said so. */
public record Exemption(long criterionId, long unitId, String unitName, String reason, String createdBy) {}
