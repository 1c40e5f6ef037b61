package vn.thidua.demo;

/** How far the work of a bloc in a year is made up. */
enum DemoStage {
    /** All of it, to the published ranking. */
    FINISHED,
    /** To the middle of the year. */
    UNDER_WAY,
    /** So that every next step can be tried with the demo accounts: two signatures, numbers, a report, scores are open. */
    TO_TRY
}
