package vn.thidua.document;

/**
 * What is said about a file without opening it.
 *
 * @param size in bytes
 */
public record FileLine(long id, String fileName, long size) {}
