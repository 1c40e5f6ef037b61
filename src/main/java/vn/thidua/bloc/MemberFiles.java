package vn.thidua.bloc;

import java.util.List;

/**
 * Files that a module keeps of the members of a bloc: evidence, scans, attachments. One Spring bean for each module that
 * has such files; who may read them is decided in one place, see {@link MemberFileAudience}.
 */
public interface MemberFiles {

    /** What the file is used for; empty where this module does not know it. */
    List<Use> usesOf(long fileId);

    /** The file speaks for a unit as a member of the bloc in that year. */
    record Use(long blocId, int year, long unitId) {}
}
