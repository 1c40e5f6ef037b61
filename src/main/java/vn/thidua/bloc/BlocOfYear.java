package vn.thidua.bloc;

import java.util.List;
import java.util.Optional;

/**
 * A bloc in the composition in force of a year, with the units that stand in it now or stood in it at the end of the
 * year: what pledges, reports, scores and conferences are about.
 *
 * @param groups groups the bloc is divided into, in order; empty where it is not
 * @param members head first, then deputies, then by name
 */
public record BlocOfYear(
        long blocId,
        long yearId,
        int year,
        long provinceId,
        String province,
        String name,
        YearState state,
        List<Group> groups,
        List<BlocMember> members) {

    /** A group of the bloc, such as "có đánh giá công vụ". */
    public record Group(long id, String name) {}

    public BlocOfYear {
        groups = List.copyOf(groups);
        members = List.copyOf(members);
    }

    public Optional<BlocMember> member(long unitId) {
        return members.stream().filter(member -> member.unitId() == unitId).findFirst();
    }

    public Optional<BlocMember> head() {
        return members.stream()
                .filter(member -> member.role() == MemberRole.HEAD)
                .findFirst();
    }

    /** Whether the year is closed: nothing of it changes any more. */
    public boolean isClosed() {
        return state == YearState.CLOSED;
    }
}
