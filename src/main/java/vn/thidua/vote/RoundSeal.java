package vn.thidua.vote;

/**
 * What is shown before any envelope is opened.
 *
 * @param seal SHA-256 over all sealed ballots in the order of their receipts, in hex
 * @param envelopes how many there are
 */
public record RoundSeal(String seal, int envelopes) {}
