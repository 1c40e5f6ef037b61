package vn.thidua.bloc;

import org.jspecify.annotations.Nullable;

/**
 * Where a unit stands and as what.
 *
 * @param blocYearId the bloc, {@code null} for the tray
 * @param groupId a group of that bloc, {@code null} for none
 * @param role head, deputy or member
 * @param actingPerson who acts for the leading unit (a changeable note of post and name), "" where not said
 */
public record Place(@Nullable Long blocYearId, @Nullable Long groupId, MemberRole role, String actingPerson) {

    /** Outside every bloc. */
    public static final Place TRAY = new Place(null, null, MemberRole.MEMBER, "");

    public static Place in(long blocYearId, @Nullable Long groupId) {
        return new Place(blocYearId, groupId, MemberRole.MEMBER, "");
    }
}
