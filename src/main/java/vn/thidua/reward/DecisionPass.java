package vn.thidua.reward;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;
import vn.thidua.shared.table.ImportPass;
import vn.thidua.shared.table.ImportRow;
import vn.thidua.shared.table.Problem;
import vn.thidua.shared.table.TableScope;
import vn.thidua.shared.table.Verdict;
import vn.thidua.unit.UnitDirectory;

/** One pass over a decision list. */
class DecisionPass implements ImportPass<DecisionLine> {

    private final long province;
    private final @Nullable Integer year;
    private final RegisterBatch register;
    private final RegisterRules rules;
    private final UnitDirectory units;
    private final DecisionWords words;
    private final Map<String, AwardRow> awards = new HashMap<>();
    private final Map<String, List<AwardRow>> editions;
    private final List<BaseSalaryRow> salaries;
    private final Map<String, LocalDate> days = new HashMap<>();
    private final Map<RewardEntry, RewardEntry> checked = new IdentityHashMap<>();

    DecisionPass(
            TableScope scope,
            RegisterBatch register,
            RegisterRules rules,
            UnitDirectory units,
            List<AwardRow> catalogue,
            List<BaseSalaryRow> salaries,
            DecisionWords words) {
        province = scope.requireProvince();
        year = scope.year();
        this.register = register;
        this.rules = rules;
        this.words = words;
        this.units = units;
        this.salaries = salaries;
        editions = catalogue.stream()
                .sorted(Comparator.comparing(AwardRow::validFrom))
                .collect(Collectors.groupingBy(AwardRow::code));
        catalogue.forEach(award -> List.of(award.code(), award.nameVi(), award.nameEn())
                .forEach(name -> awards.putIfAbsent(Names.slug(name), award)));
        awards.remove("");
    }

    @Override
    public DecisionLine parse(ImportRow row) {
        var award = awards.get(Names.slug(row.text("award")));
        if (award == null) {
            throw new RuleViolation("reward.award.unknown", row.text("award"));
        }
        var day = row.requireDate("decidedOn");
        requireOneDay(row, day);
        var given = row.integer("year");
        return new DecisionLine(
                row,
                new RewardEntry(
                        province,
                        given != null ? given : Objects.requireNonNullElse(year, day.getYear()),
                        award.code(),
                        null,
                        who(row, award, day),
                        type(row),
                        row.text("field"),
                        row.text("achievement"),
                        new RewardDecision(row.text("decisionNo"), day, row.text("decidedBy")),
                        row.decimal("money"),
                        row.text("source")));
    }

    /** Rows that name the same decision name the same day; the first one counts. */
    private void requireOneDay(ImportRow row, LocalDate day) {
        var number = Names.clean(row.text("decisionNo"));
        var first = days.putIfAbsent(number + " " + day.getYear(), day);
        if (first != null && !first.equals(day)) {
            row.wrong(
                    "decisionNo",
                    "reward.decision.otherDay",
                    number,
                    RegisterRules.words(first),
                    RegisterRules.words(day));
        }
    }

    private RewardType type(ImportRow row) {
        var text = row.text("type");
        var type = text.isEmpty() ? Optional.of(RewardType.CONG_TRANG) : words.type(text);
        if (type.isEmpty()) {
            row.wrong("type", "reward.list.typeUnknown", text);
        }
        return type.orElse(RewardType.CONG_TRANG);
    }

    private Laureate who(ImportRow row, AwardRow award, LocalDate day) {
        var text = row.text("class");
        var kind = words.kind(text).orElseGet(() -> kindBySelf(row, award, day));
        return switch (kind) {
            case COLLECTIVE -> collective(row, day, words.isSmall(text));
            case INDIVIDUAL -> person(row, day);
            case HOUSEHOLD ->
                new Laureate(
                        kind,
                        unitOn(row.text("workplace"), day).orElse(null),
                        row.text("recipient"),
                        row.text("title"),
                        row.text("position"),
                        row.text("workplace"),
                        null,
                        false);
        };
    }

    /** Where no class is written: what the award admits, or what the name is. */
    private Recipient kindBySelf(ImportRow row, AwardRow award, LocalDate day) {
        var admitted = Recipient.parse(award.recipients());
        if (admitted.size() == 1) {
            return admitted.iterator().next();
        }
        return unitOn(row.text("recipient"), day).isPresent() ? Recipient.COLLECTIVE : Recipient.INDIVIDUAL;
    }

    private Laureate collective(ImportRow row, LocalDate day, boolean small) {
        var itself = unitOn(row.text("recipient"), day);
        if (itself.isPresent() && !small) {
            return Laureate.unit(itself.get());
        }
        var above = unitOn(row.text("workplace"), day);
        if (above.isEmpty()) {
            row.wrong("recipient", "reward.list.unitUnknown", row.text("recipient"));
        }
        return new Laureate(
                Recipient.COLLECTIVE,
                above.orElse(null),
                row.text("recipient"),
                "",
                "",
                row.text("workplace"),
                null,
                true);
    }

    private Laureate person(ImportRow row, LocalDate day) {
        var personClass = words.personClass(row.text("class"));
        if (personClass.isEmpty()) {
            row.wrong("class", "reward.recipient.classMissing", row.text("recipient"));
        }
        return new Laureate(
                Recipient.INDIVIDUAL,
                unitOn(row.text("workplace"), day).orElse(null),
                row.text("recipient"),
                row.text("title"),
                row.text("position"),
                row.text("workplace"),
                personClass.orElse(PersonClass.TRUC_TIEP),
                false);
    }

    /** The unit of that name on the day; one that ended before is found too, so that the rules can say so. */
    private Optional<Long> unitOn(String name, LocalDate day) {
        return name.isEmpty() ? Optional.empty() : units.on(name, day).or(() -> units.ever(name));
    }

    @Override
    public String identity(DecisionLine line) {
        return line.identity();
    }

    @Override
    public List<Verdict> compare(List<DecisionLine> lines) {
        checked.clear();
        var entries = lines.stream().map(DecisionLine::entry).toList();
        var facts = register.facts(province, editions, salaries, entries);
        return lines.stream().map(line -> judge(line, facts)).toList();
    }

    private Verdict judge(DecisionLine line, RegisterFacts facts) {
        try {
            checked.put(line.entry(), rules.checked(line.entry(), null, facts));
            return Verdict.fresh();
        } catch (RuleViolation violation) {
            return Verdict.wrong(List.of(Problem.of(null, violation.key(), filled(violation.args()))));
        }
    }

    private static Object[] filled(@Nullable Object[] args) {
        return Arrays.stream(args).map(arg -> arg == null ? "" : arg).toArray();
    }

    @Override
    public void apply(List<Judged<DecisionLine>> lines) {
        register.enter(
                lines.stream()
                        .map(judged ->
                                Objects.requireNonNull(checked.get(judged.row().entry())))
                        .toList(),
                editions);
    }
}
