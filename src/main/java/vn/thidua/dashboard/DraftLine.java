package vn.thidua.dashboard;

import java.io.Serializable;

/** A year of a province that has drafts of its composition, but none in force. */
public record DraftLine(long provinceId, String province, int year, long drafts) implements Serializable {}
