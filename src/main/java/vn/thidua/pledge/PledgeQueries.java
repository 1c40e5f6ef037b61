package vn.thidua.pledge;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.bloc.BlocMember;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.bloc.BlocRights;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.pledge.CompletionReader.BlocCells;
import vn.thidua.pledge.CompletionReader.UnitCells;
import vn.thidua.pledge.rule.Tally;
import vn.thidua.unit.UnitQueries;

/** Reads pledges and how far they were kept. Each answer about completion is one statement. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.BOARD, Roles.LEADERSHIP, Roles.UNIT})
public class PledgeQueries {

    private final BlocRights rights;
    private final PledgeReader reader;
    private final CompletionReader completions;
    private final UnitQueries units;
    private final CurrentUser currentUser;

    PledgeQueries(
            BlocRights rights,
            PledgeReader reader,
            CompletionReader completions,
            UnitQueries units,
            CurrentUser currentUser) {
        this.rights = rights;
        this.reader = reader;
        this.completions = completions;
        this.units = units;
        this.currentUser = currentUser;
    }

    /** The pledge of a bloc for whoever may read the bloc; empty where none was begun. */
    public Optional<PledgePage> page(long blocId, int year) {
        var bloc = rights.read(blocId, year);
        return reader.idOf(blocId, year).map(id -> reader.page(id, bloc));
    }

    /** When units of a bloc registered, and when its pledge was signed; for whoever may read the bloc. */
    public PledgeMoments moments(long blocId, int year) {
        rights.read(blocId, year);
        return reader.moments(blocId, year);
    }

    /** Whether an earlier pledge of the bloc can pre-fill a new one. */
    public boolean canCopyInto(long blocId, int year) {
        rights.read(blocId, year);
        return reader.lastBefore(blocId, year).isPresent();
    }

    /**
     * What members promised and reached, in the order of the bloc: all of them for whoever runs the bloc or reads the
     * province, the own unit alone for officers of other members. Empty where there is no pledge.
     */
    public List<UnitCompletion> completion(long blocId, int year) {
        var bloc = rights.read(blocId, year);
        var person = currentUser.require();
        var all = PledgeScope.runsOrReads(person, bloc);
        return completions.read("x.bloc_id = :bloc and y.year = :year", Map.of("bloc", blocId, "year", year)).stream()
                .flatMap(cells -> inOrder(bloc, cells).stream())
                .filter(unit -> all || person.isOfficerOf(unit.unitId()))
                .toList();
    }

    private static List<UnitCompletion> inOrder(BlocOfYear bloc, BlocCells cells) {
        return bloc.members().stream()
                .flatMap(member -> cells.units().stream()
                        .filter(unit -> unit.unitId() == member.unitId())
                        .map(unit -> named(member, unit)))
                .toList();
    }

    private static UnitCompletion named(BlocMember member, UnitCells unit) {
        return new UnitCompletion(unit.unitId(), member.name(), unit.targets());
    }

    /**
     * What one member promised and reached: for its own officers, for whoever runs the bloc, for readers of the province.
     * Refuses officers of other members. Empty where the bloc has no pledge.
     */
    public Optional<UnitCompletion> completion(long blocId, int year, long unitId) {
        var bloc = requireSheet(blocId, year, unitId);
        return completions
                .read(
                        "x.bloc_id = :bloc and y.year = :year and (m.unit_id = :unit or m.unit_id is null)",
                        Map.of("bloc", blocId, "year", year, "unit", unitId))
                .stream()
                .flatMap(cells -> inOrder(bloc, cells).stream())
                .findFirst();
    }

    private BlocOfYear requireSheet(long blocId, int year, long unitId) {
        var bloc = rights.read(blocId, year);
        PledgeScope.requireSheet(currentUser.require(), bloc, unitId);
        return bloc;
    }

    /** How the pledges of all blocs of a province stand, in the order of the blocs; for readers of the province. */
    public List<BlocPledge> byBloc(long provinceId, int year) {
        currentUser.requireReaderOf(provinceId);
        return completions
                .read("y.province_id = :province and y.year = :year", Map.of("province", provinceId, "year", year))
                .stream()
                .map(PledgeQueries::summed)
                .toList();
    }

    /** The pledges of a bloc over all years it had one, newest first; for whoever may read the bloc in that year. */
    public List<BlocPledge> years(long blocId, int year) {
        rights.read(blocId, year);
        return completions.read("x.bloc_id = :bloc and p.id is not null", Map.of("bloc", blocId)).stream()
                .map(PledgeQueries::summed)
                .toList();
    }

    private static BlocPledge summed(BlocCells cells) {
        var units = cells.units();
        return new BlocPledge(
                cells.blocId(),
                cells.name(),
                cells.year(),
                cells.state(),
                cells.members(),
                (int) units.stream().filter(UnitCells::registered).count(),
                (int) units.stream().filter(UnitCells::signed).count(),
                units.stream().map(PledgeQueries::tally).reduce(Tally.NONE, Tally::plus),
                isGenerated(cells));
    }

    private static boolean isGenerated(BlocCells cells) {
        return cells.generated()
                || cells.units().stream()
                        .anyMatch(unit -> unit.targets().stream().anyMatch(TargetCompletion::generated));
    }

    private static Tally tally(UnitCells unit) {
        return Tally.of(
                unit.targets().stream().map(TargetCompletion::completion).toList());
    }

    /**
     * The pledges a unit and those whose history it carries took part in, newest first; refused where the person may not
     * see the unit.
     */
    public List<UnitPledge> ofUnit(long unitId) {
        units.requireReaderOf(unitId);
        return completions.read("m.unit_id in (:line)", Map.of("line", units.line(unitId))).stream()
                .filter(cells -> cells.state() != null && !cells.units().isEmpty())
                .map(cells -> new UnitPledge(
                        cells.year(),
                        cells.blocId(),
                        cells.name(),
                        Objects.requireNonNull(cells.state()),
                        cells.units().stream().anyMatch(UnitCells::signed),
                        cells.units().stream().map(PledgeQueries::tally).reduce(Tally.NONE, Tally::plus),
                        isGenerated(cells)))
                .toList();
    }
}
