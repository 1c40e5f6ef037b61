package vn.thidua.score;

/** Scores, evidence or states of a scoring round were changed. */
public record ScoresChanged(long roundId) {}
