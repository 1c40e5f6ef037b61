package vn.thidua.score;

/** A version of a criteria table was put into force in the place of another one. Told before the transaction ends. */
record TableReplaced(long tableId, long replacedTableId) {}
