package vn.thidua.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.pledge.PledgeQueries;
import vn.thidua.pledge.TargetCompletion;
import vn.thidua.pledge.UnitCompletion;
import vn.thidua.pledge.rule.Tally;
import vn.thidua.shared.Decimals;
import vn.thidua.shared.Messages;

/** How far each unit kept the pledge: at mid-year by the numbers of June alone, otherwise by the newest ones. */
@Component
class PledgeFigures implements ReportFigures {

    private final PledgeQueries pledges;
    private final Messages messages;

    PledgeFigures(PledgeQueries pledges, Messages messages) {
        this.pledges = pledges;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Figures> figures(BlocOfYear bloc, ReportKind kind) {
        var units = pledges.completion(bloc.blocId(), bloc.year());
        var sum = units.stream().map(unit -> tally(unit, kind)).reduce(Tally.NONE, Tally::plus);
        if (sum.targets() == 0) {
            return Optional.empty();
        }
        var page = "khoi/" + bloc.blocId() + "/tien-do?nam=" + bloc.year();
        var rows = new ArrayList<Row>();
        units.forEach(unit -> rows.add(row(unit.name(), tally(unit, kind), page + "&don-vi=" + unit.unitId())));
        rows.add(row(say("figures.wholeBloc"), sum, page));
        return Optional.of(new Figures(
                say(isGenerated(units) ? "figures.pledge.generated" : "figures.pledge"),
                List.of(
                        say("column.unit"),
                        say("figures.targets"),
                        say("figures.reported"),
                        say("figures.met"),
                        say("figures.exceeded"),
                        say("figures.percent")),
                rows));
    }

    private static Tally tally(UnitCompletion unit, ReportKind kind) {
        return kind == ReportKind.MIDYEAR ? unit.tally(TargetCompletion.MID_YEAR) : unit.tally();
    }

    private static boolean isGenerated(List<UnitCompletion> units) {
        return units.stream().flatMap(unit -> unit.targets().stream()).anyMatch(TargetCompletion::generated);
    }

    private static Row row(String name, Tally tally, String url) {
        return new Row(
                List.of(
                        name,
                        String.valueOf(tally.targets()),
                        String.valueOf(tally.reported()),
                        String.valueOf(tally.met()),
                        String.valueOf(tally.exceeded()),
                        percent(tally.percent())),
                url);
    }

    private static String percent(@Nullable BigDecimal percent) {
        return percent == null ? "–" : Decimals.show(percent, Messages.VIETNAMESE);
    }

    private String say(String key) {
        return messages.text(Messages.VIETNAMESE, "report." + key);
    }
}
