package vn.thidua.vote;

/** What became of something a delegate sent, with a sentence for the screen; the receipt is "" where there is none. */
record DelegateAnswer(String outcome, String receipt, String message) {}
