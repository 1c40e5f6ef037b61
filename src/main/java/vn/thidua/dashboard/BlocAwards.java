package vn.thidua.dashboard;

/** Decided rewards that came through a bloc, in the year and in the year before. */
public record BlocAwards(long blocId, String bloc, String province, long rewards, long lastYear) {}
