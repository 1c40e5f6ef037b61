package vn.thidua.document;

/**
 * Who else may read a stored file, besides its uploader and the readers of its province: a module that keeps files as
 * evidence lets the head of a bloc read what its members handed in. One Spring bean for each module that has such files.
 */
public interface FileAudience {

    /** Whether the person who asks may read the file because of what it is used for; {@code false} for other files. */
    boolean admits(long fileId);
}
