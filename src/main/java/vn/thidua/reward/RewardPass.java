package vn.thidua.reward;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.identity.Person;
import vn.thidua.shared.table.ImportPass;
import vn.thidua.shared.table.ImportRow;
import vn.thidua.shared.table.RowStatus;
import vn.thidua.shared.table.TableScope;
import vn.thidua.shared.table.Verdict;
import vn.thidua.unit.UnitDirectory;

/** One pass over a file of rewards. Remembers what it looked up; the same provinces come again and again. */
class RewardPass implements ImportPass<RewardLine> {

    private static final long NONE = -1;

    private final TableScope scope;
    private final RewardService rewards;
    private final RewardNames names;
    private final Person person;
    private final Set<String> awards;
    private final Map<String, Optional<Long>> provinces = new HashMap<>();
    private final Map<Long, UnitDirectory> units = new HashMap<>();
    private final Map<Long, Map<String, Long>> blocs = new HashMap<>();

    RewardPass(TableScope scope, RewardService rewards, RewardNames names, Person person) {
        this.scope = scope;
        this.rewards = rewards;
        this.names = names;
        this.person = person;
        awards = names.awardCodes();
    }

    @Override
    public RewardLine parse(ImportRow row) {
        var province = province(row);
        var year = row.requireInteger("year");
        if (year < Reward.FIRST_YEAR || year > Reward.LAST_YEAR) {
            row.wrong("year", "reward.year.outOfRange", String.valueOf(year));
        }
        if (!awards.contains(row.text("awardCode"))) {
            row.wrong("awardCode", "reward.award.unknown", row.text("awardCode"));
        }
        return new RewardLine(
                row,
                new RewardDraft(
                        province,
                        bloc(row, province),
                        year,
                        unit(row, province, year),
                        row.text("awardCode"),
                        RewardState.valueOf(row.text("state")),
                        row.text("source")));
    }

    private long province(ImportRow row) {
        var found = provinces.computeIfAbsent(row.text("province"), names::provinceId);
        if (found.isEmpty()) {
            row.wrong("province", "reward.import.province", row.text("province"));
            return NONE;
        }
        var id = found.get();
        var chosen = scope.provinceId();
        if (!person.isBoardOf(id) || (chosen != null && !chosen.equals(id))) {
            row.wrong("province", "reward.import.otherProvince", row.text("province"));
            return NONE;
        }
        return id;
    }

    private @Nullable Long bloc(ImportRow row, long province) {
        var code = row.text("blocCode");
        if (code.isEmpty() || province == NONE) {
            return null;
        }
        var id = blocs.computeIfAbsent(province, names::blocs).get(code);
        if (id == null) {
            row.wrong("blocCode", "reward.import.bloc", code);
        }
        return id;
    }

    private long unit(ImportRow row, long province, int year) {
        if (province == NONE || year < Reward.FIRST_YEAR || year > Reward.LAST_YEAR) {
            return NONE;
        }
        var name = row.text("unitName");
        var found = units.computeIfAbsent(province, names::units).inYear(name, year);
        if (found.isEmpty()) {
            row.wrong("unitName", "reward.import.unit", name, String.valueOf(year));
        }
        return found.orElse(NONE);
    }

    @Override
    public String identity(RewardLine line) {
        return line.identity();
    }

    @Override
    public List<Verdict> compare(List<RewardLine> lines) {
        var known =
                names.known(lines.stream().map(line -> line.draft().unitId()).collect(Collectors.toSet()));
        return lines.stream()
                .map(line -> {
                    var reward = known.get(line.identity());
                    if (reward == null) {
                        return Verdict.fresh();
                    }
                    var verdict = Verdict.comparing(line.row())
                            .field("blocCode", reward.blocCode())
                            .field("state", reward.state())
                            .field("source", reward.source())
                            .verdict();
                    return verdict.status() == RowStatus.CHANGED && reward.state() != RewardState.PROPOSED
                            ? Verdict.wrong("state", "reward.decided")
                            : verdict;
                })
                .toList();
    }

    @Override
    public void apply(List<Judged<RewardLine>> lines) {
        lines.forEach(judged -> rewards.save(judged.row().draft()));
    }
}
