package vn.thidua.dashboard;

import java.io.Serializable;

/**
 * A view somebody keeps.
 *
 * @param address path inside the program without a leading slash, with its query
 */
public record SavedViewRow(long id, String name, String address) implements Serializable {}
