package vn.thidua.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Names;
import vn.thidua.shared.table.ImportPass;
import vn.thidua.shared.table.ImportRow;
import vn.thidua.shared.table.Verdict;

/**
 * Records the events of a file, province by province, with those units of a row that the province has. A merger of which
 * only one unit is known and whose result is not, is recorded as its renaming. An event that is recorded already is the
 * same; a unit that stands in a bloc of a later year is not ended.
 */
class UnitEventPass implements ImportPass<UnitEventLine> {

    private final UnitService service;
    private final UnitQueries queries;
    private final @Nullable UnitUse use;
    private final List<ProvinceRow> provinces;
    private final Map<Long, Known> known = new HashMap<>();
    /** Names that earlier rows of the file will bring, by province. */
    private final Map<Long, Set<String>> coming = new HashMap<>();

    UnitEventPass(UnitService service, UnitQueries queries, @Nullable UnitUse use, List<ProvinceRow> provinces) {
        this.service = service;
        this.queries = queries;
        this.use = use;
        this.provinces = provinces;
    }

    /** What a province has: names, recorded events, the last event of each unit. */
    private record Known(UnitDirectory names, List<UnitEventRow> events, Map<Long, LocalDate> lastEvents) {}

    /** What a row means in one province. */
    private sealed interface Meaning {

        /** The row has nothing to do with the province. */
        record Nothing() implements Meaning {}

        /** Recorded already. */
        record Recorded() implements Meaning {}

        /** Cannot be: why. */
        record Refused(Verdict why) implements Meaning {}

        /** To be recorded, with the names that are there. */
        record Wanted(UnitEventKind kind, List<String> from) implements Meaning {}
    }

    @Override
    public UnitEventLine parse(ImportRow row) {
        var line = UnitEventLine.of(row);
        if (!line.province().isEmpty() && provincesOf(line).isEmpty()) {
            row.wrong(UnitEventLine.PROVINCE, "unit.table.noRight", line.province());
        }
        return line;
    }

    @Override
    public List<Verdict> compare(List<UnitEventLine> lines) {
        return lines.stream().map(this::verdict).toList();
    }

    private Verdict verdict(UnitEventLine line) {
        if (line.speaksOfProvinces()) {
            return provinceVerdict(line);
        }
        var recorded = false;
        var wanted = false;
        Verdict refused = null;
        for (var province : provincesOf(line)) {
            switch (meaning(line, province.id())) {
                case Meaning.Nothing() -> {}
                case Meaning.Recorded() -> recorded = true;
                case Meaning.Refused(var why) -> refused = why;
                case Meaning.Wanted(var kind, var from) -> {
                    wanted = true;
                    coming.computeIfAbsent(province.id(), id -> new HashSet<>()).addAll(line.to());
                }
            }
        }
        if (wanted) {
            return Verdict.fresh();
        }
        if (recorded) {
            return Verdict.same();
        }
        return refused != null
                ? refused
                : Verdict.wrong(UnitEventLine.FROM, "unit.table.events.notFound", String.join("; ", line.from()));
    }

    @Override
    public void apply(List<Judged<UnitEventLine>> rows) {
        coming.clear();
        for (var judged : rows) {
            var line = judged.row();
            if (line.speaksOfProvinces()) {
                mergeProvinces(line);
                continue;
            }
            for (var province : provincesOf(line)) {
                if (meaning(line, province.id()) instanceof Meaning.Wanted(var kind, var from)) {
                    record(line, kind, from, province.id());
                    known.remove(province.id());
                }
            }
        }
    }

    private List<ProvinceRow> provincesOf(UnitEventLine line) {
        var slug = Names.slug(line.province());
        return slug.isEmpty()
                ? provinces
                : provinces.stream()
                        .filter(province -> province.code().equals(slug))
                        .toList();
    }

    private Meaning meaning(UnitEventLine line, long provinceId) {
        var here = known(provinceId);
        if (here.events().stream().anyMatch(event -> tells(event, line))) {
            return new Meaning.Recorded();
        }
        var from = line.from().stream()
                .filter(name -> giver(line, here, name).isPresent() || isComing(provinceId, name))
                .toList();
        var to = line.to().stream()
                .filter(name -> isThere(line, here, provinceId, name))
                .toList();
        var others = new ArrayList<>(from);
        others.removeAll(line.to());
        var possible = switch (line.kind()) {
            case RENAME -> !from.isEmpty();
            case MERGE -> !others.isEmpty();
            case SPLIT, DISSOLVE -> !from.isEmpty();
            case TRANSFER -> !others.isEmpty() && to.size() == line.to().size();
        };
        if (!possible) {
            return new Meaning.Nothing();
        }
        var kind = line.kind() == UnitEventKind.MERGE && from.size() == 1 && to.isEmpty()
                ? UnitEventKind.RENAME
                : line.kind();
        if (kind == UnitEventKind.RENAME && !to.isEmpty()) {
            return new Meaning.Refused(Verdict.wrong(UnitEventLine.TO, "unit.table.events.renameTaken", line.target()));
        }
        return refusal(line, kind, here, others)
                .<Meaning>map(Meaning.Refused::new)
                .orElseGet(() -> new Meaning.Wanted(kind, from));
    }

    /** Why the units cannot be ended or renamed on that day, if so. */
    private Optional<Verdict> refusal(UnitEventLine line, UnitEventKind kind, Known here, List<String> touched) {
        if (kind == UnitEventKind.TRANSFER) {
            return Optional.empty();
        }
        var ids = new HashMap<Long, String>();
        touched.forEach(name -> giver(line, here, name).ifPresent(id -> ids.put(id, name)));
        for (var entry : ids.entrySet()) {
            var last = here.lastEvents().get(entry.getKey());
            if (last != null && last.isAfter(line.effectiveOn())) {
                return Optional.of(Verdict.wrong(
                        UnitEventLine.EFFECTIVE_ON,
                        "unit.event.laterExists",
                        entry.getValue(),
                        UnitDates.text(line.effectiveOn())));
            }
        }
        if (use != null && kind != UnitEventKind.RENAME && !ids.isEmpty()) {
            var later = use.usedAfter(ids.keySet(), line.effectiveOn());
            if (!later.isEmpty()) {
                return Optional.of(Verdict.wrong(
                        UnitEventLine.FROM,
                        "unit.table.events.usedLater",
                        later.stream().map(ids::get).collect(Collectors.joining("; "))));
            }
        }
        return Optional.empty();
    }

    /** A unit that gives tasks away may have ended that very day; any other must still be there. */
    private static Optional<Long> giver(UnitEventLine line, Known here, String name) {
        var day = line.effectiveOn();
        return here.names().on(name, line.kind() == UnitEventKind.TRANSFER ? day.minusDays(1) : day);
    }

    private boolean isThere(UnitEventLine line, Known here, long provinceId, String name) {
        return here.names().on(name, line.effectiveOn()).isPresent() || isComing(provinceId, name);
    }

    private boolean isComing(long provinceId, String name) {
        return coming.getOrDefault(provinceId, Set.of()).contains(name);
    }

    /** Whether the event is the one of the row: the same day and result, no unit that the row does not name. */
    private static boolean tells(UnitEventRow event, UnitEventLine line) {
        var from = event.from().stream().map(UnitEventRow.Part::name).collect(Collectors.toSet());
        var to = event.to().stream().map(UnitEventRow.Part::name).collect(Collectors.toSet());
        var sameKind = event.kind() == line.kind()
                || (event.kind() == UnitEventKind.RENAME && line.kind() == UnitEventKind.MERGE);
        return sameKind
                && event.effectiveOn().equals(line.effectiveOn())
                && to.equals(Set.copyOf(line.to()))
                && line.from().containsAll(from);
    }

    private void record(UnitEventLine line, UnitEventKind kind, List<String> from, long provinceId) {
        var names = known(provinceId).names();
        var sources = from.stream()
                .map(name -> giver(line, known(provinceId), name).orElseThrow())
                .toList();
        var paper = line.paper();
        switch (kind) {
            case RENAME -> service.rename(sources.getFirst(), line.target(), "", paper);
            case MERGE -> {
                var target = names.on(line.target(), line.effectiveOn());
                service.merge(
                        target.isPresent()
                                ? MergeUnits.into(target.get(), sources, paper)
                                : MergeUnits.intoNew(
                                        begun(line.target(), sources.getFirst(), provinceId), sources, paper));
            }
            case SPLIT -> {
                var begun = line.to().stream()
                        .filter(name -> !from.contains(name))
                        .map(name -> begun(name, sources.getFirst(), provinceId))
                        .toList();
                service.split(new SplitUnit(sources.getFirst(), line.to().containsAll(from), begun, paper));
            }
            case TRANSFER ->
                service.transfer(new TransferTasks(
                        sources,
                        line.to().stream()
                                .map(name -> names.on(name, line.effectiveOn()).orElseThrow())
                                .toList(),
                        paper));
            case DISSOLVE -> service.dissolve(sources, paper);
        }
    }

    /** A unit that begins is of the class of the first it comes from. */
    private NewUnit begun(String name, long sourceId, long provinceId) {
        var unitClass = queries.unit(sourceId).map(UnitPage::unitClass).orElse(UnitClass.OTHER);
        return new NewUnit(provinceId, name, "", unitClass);
    }

    private Verdict provinceVerdict(UnitEventLine line) {
        var target = Objects.requireNonNull(UnitEventLine.provinceName(line.target()));
        var sources = absorbed(line, target);
        if (sources.isEmpty()) {
            return Verdict.wrong(
                    UnitEventLine.FROM, "unit.table.events.noSuchProvince", String.join("; ", line.from()));
        }
        for (var source : sources) {
            if (source.mergedInto() != null
                    && !(source.mergedInto().equals(target)
                            && line.effectiveOn().equals(source.mergedOn()))) {
                return Verdict.wrong(UnitEventLine.FROM, "unit.province.alreadyMerged", source.name());
            }
        }
        return sources.stream().allMatch(source -> source.mergedInto() != null) ? Verdict.same() : Verdict.fresh();
    }

    private void mergeProvinces(UnitEventLine line) {
        var target = Objects.requireNonNull(UnitEventLine.provinceName(line.target()));
        service.mergeProvinces(
                absorbed(line, target).stream().map(ProvinceRow::id).toList(),
                service.ensureProvince(target),
                line.effectiveOn());
    }

    /** Provinces of the row that are known here, but for the one that goes on. */
    private List<ProvinceRow> absorbed(UnitEventLine line, String target) {
        var codes = line.from().stream()
                .map(UnitEventLine::provinceName)
                .filter(name -> !target.equals(name))
                .map(Names::slug)
                .collect(Collectors.toSet());
        return provinces.stream()
                .filter(province -> codes.contains(province.code()))
                .toList();
    }

    private Known known(long provinceId) {
        return known.computeIfAbsent(
                provinceId, id -> new Known(queries.directory(id), queries.eventsOf(id), queries.lastEvents(id)));
    }
}
