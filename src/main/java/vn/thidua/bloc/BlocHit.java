package vn.thidua.bloc;

/** A bloc that a search found, under the name it bore in that year. */
public record BlocHit(long blocId, String name, String province, int year) {}
