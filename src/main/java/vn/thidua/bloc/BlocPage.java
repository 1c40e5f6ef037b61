package vn.thidua.bloc;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.unit.UnitClass;

/**
 * All about one bloc in one year, from the composition in force. Names of units are those they bore that year.
 *
 * @param years years of the bloc that the person may read, newest first
 * @param groups names of its groups in order; empty where it is not divided
 * @param members those who left during the year included, at the end
 * @param heads who headed it in all years, newest first
 * @param amendments decisions that changed the composition during the year, oldest first
 * @param comparedWith year that {@code changes} are told against, {@code null} where there is no earlier one
 * @param changes what differs from the composition of {@code comparedWith}, as far as this bloc is touched
 */
public record BlocPage(
        Facts facts,
        List<Integer> years,
        List<String> groups,
        List<Member> members,
        List<YearOfHeads> heads,
        List<Amendment> amendments,
        @Nullable Integer comparedWith,
        List<CompositionComparison.Difference> changes) {

    /**
     * What is said about the bloc that year.
     *
     * @param theme theme of the emulation year, "" where none was set
     * @param decisionNo decision that put the composition into force, "" where it is not known
     * @param source where the facts were read, "" where they were entered by hand
     */
    public record Facts(
            long blocId,
            long compositionId,
            long provinceId,
            String province,
            int year,
            String code,
            String name,
            BlocKind kind,
            BlocFamily family,
            BlocLevel level,
            String theme,
            String decisionNo,
            @Nullable LocalDate decisionOn,
            String source) {}

    /**
     * A unit of the bloc.
     *
     * @param group "" where it is in none
     * @param acting person who acts for it in its role, "" where none was named
     * @param joinedOn day it came in where that was during the year
     * @param leftOn last day where it left during the year
     */
    public record Member(
            long unitId,
            String name,
            String shortName,
            UnitClass unitClass,
            String group,
            MemberRole role,
            String acting,
            @Nullable LocalDate joinedOn,
            @Nullable LocalDate leftOn) {

        public boolean hasLeft() {
            return leftOn != null;
        }
    }

    /** Head and deputies of one year, in this order; a bloc without any has an empty list. */
    public record YearOfHeads(
            int year,
            String blocName,
            String decisionNo,
            @Nullable LocalDate decisionOn,
            List<Lead> leads) {}

    /** A leading unit. */
    public record Lead(long unitId, String name, MemberRole role, String acting) {}

    /** A decision that changed the composition. */
    public record Amendment(String decisionNo, LocalDate decisionOn, LocalDate effectiveOn, String reason) {}

    /** Units in the bloc now, or at the end of the year. */
    public List<Member> present() {
        return members.stream().filter(member -> !member.hasLeft()).toList();
    }
}
