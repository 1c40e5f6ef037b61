package vn.thidua.score;

import java.time.LocalDate;

/** Last days of self-scoring, of verification and of explanation; in this order, the days themselves included. */
public record ScoringDates(LocalDate selfDue, LocalDate reviewDue, LocalDate explainDue) {}
