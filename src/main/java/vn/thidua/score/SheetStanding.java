package vn.thidua.score;

import java.time.LocalDate;

/** Where the sheet of a unit stands, and until when its steps are taken. */
public record SheetStanding(
        long unitId, SheetState state, LocalDate selfDue, LocalDate reviewDue, LocalDate explainDue) {}
