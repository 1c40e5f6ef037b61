package vn.thidua.dashboard;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.bloc.BlocOfYear;

/**
 * A bloc in a year on one page.
 *
 * @param today the day the figures are of
 * @param work results, pledges and reports of the bloc, with last year's
 * @param units its units by the published ranking, the best first
 * @param targets its units by how far they are behind
 * @param late reports late or missing
 * @param flags who got the flag in the last ten years
 */
public record BlocSheet(
        BlocOfYear bloc,
        LocalDate today,
        Work work,
        YearEnd yearEnd,
        List<UnitResult> units,
        List<UnitTargets> targets,
        List<LateReport> late,
        List<FlagTurn> flags) {}
