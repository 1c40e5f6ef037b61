package vn.thidua.unit;

import java.util.List;

/** Tasks go from some units to others. Nobody begins or ends. */
public record TransferTasks(List<Long> fromIds, List<Long> toIds, EventPaper paper) {}
