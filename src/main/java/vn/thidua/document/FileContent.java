package vn.thidua.document;

import java.io.InputStream;

/**
 * A file that is being read. Whoever asked for it closes the content.
 *
 * @param size in bytes
 */
public record FileContent(String fileName, String mediaType, long size, InputStream content) {}
