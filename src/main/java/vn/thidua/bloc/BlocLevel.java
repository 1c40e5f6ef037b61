package vn.thidua.bloc;

/** Who organises the bloc: the province, or a ministry (some units stand in a ministry's bloc in parallel). */
public enum BlocLevel {
    TINH,
    BO
}
