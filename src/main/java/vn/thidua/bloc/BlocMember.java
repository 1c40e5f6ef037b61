package vn.thidua.bloc;

import org.jspecify.annotations.Nullable;

/**
 * A unit of a bloc in a year, as others that work with the bloc need it.
 *
 * @param name official name the unit bore that year
 * @param groupId its group inside the bloc, {@code null} where it is in none
 * @param group name of that group, "" where it is in none
 * @param acting person who acts for the unit in its role, "" where none was named
 */
public record BlocMember(
        long unitId,
        String name,
        String shortName,
        @Nullable Long groupId,
        String group,
        MemberRole role,
        String acting) {

    /** Whether the unit is head or deputy of the bloc that year. */
    public boolean leads() {
        return role != MemberRole.MEMBER;
    }
}
