package vn.thidua.pledge;

import org.springframework.security.access.AccessDeniedException;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.identity.Person;
import vn.thidua.shared.RuleViolation;

/** Who sees the entries of one member: its own officers, head and deputies, readers of the province. */
final class PledgeScope {

    private PledgeScope() {}

    static boolean runsOrReads(Person person, BlocOfYear bloc) {
        return person.readsProvince(bloc.provinceId())
                || bloc.members().stream().anyMatch(member -> member.leads() && person.isOfficerOf(member.unitId()));
    }

    /** Refuses everybody else; breaks {@code bloc.notMember} where the unit is not in the bloc. */
    static void requireSheet(Person person, BlocOfYear bloc, long unitId) {
        if (!runsOrReads(person, bloc) && !person.isOfficerOf(unitId)) {
            throw new AccessDeniedException("No right to see unit " + unitId + " in bloc " + bloc.blocId());
        }
        if (bloc.member(unitId).isEmpty()) {
            throw new RuleViolation("bloc.notMember", bloc.name(), String.valueOf(bloc.year()));
        }
    }
}
