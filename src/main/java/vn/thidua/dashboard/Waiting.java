package vn.thidua.dashboard;

import org.jspecify.annotations.Nullable;

/**
 * Things that wait for a decision.
 *
 * @param kind DECISION, SUBMISSION, CHECK and HOLD are about proposals, APPEAL and REVIEW about the scores of a bloc
 * @param blocId {@code null} for proposals; then {@code bloc} is ""
 */
public record Waiting(String kind, @Nullable Long blocId, String bloc, long things) {}
