package vn.thidua.dashboard.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.QueryParameters;
import org.springframework.stereotype.Service;
import vn.thidua.dashboard.AwardQueries;
import vn.thidua.dashboard.DashboardScope;
import vn.thidua.dashboard.FlagTurn;
import vn.thidua.dashboard.Gap;
import vn.thidua.dashboard.PunctualityQueries;
import vn.thidua.dashboard.Sight;
import vn.thidua.dashboard.TargetLine;
import vn.thidua.dashboard.TargetQueries;
import vn.thidua.dashboard.UnitAward;
import vn.thidua.dashboard.UnitTargets;
import vn.thidua.shared.chart.Finding;

/** The rows behind figures on targets, reports, records and rewards, as their address narrows them. */
@Service
class FactRows {

    private final TargetQueries targets;
    private final PunctualityQueries punctuality;
    private final AwardQueries awards;
    private final Words words = I18NProvider::translate;

    FactRows(TargetQueries targets, PunctualityQueries punctuality, AwardQueries awards) {
        this.targets = targets;
        this.punctuality = punctuality;
        this.awards = awards;
    }

    Listing listing(RowsOf what, Sight sight, QueryParameters wanted) {
        return switch (what) {
            case TARGETS -> targets(sight, value(wanted, RowLinks.CONTENT));
            case BEHIND -> behind(sight);
            case LATE -> late(sight, value(wanted, RowLinks.KIND));
            case GAPS -> gaps(sight, value(wanted, RowLinks.KIND));
            case AWARDS -> awards(sight, value(wanted, RowLinks.YEARS));
            case FLAGS -> flags(sight);
            default -> throw new IllegalArgumentException(what + " is listed elsewhere");
        };
    }

    private Listing targets(Sight sight, String content) {
        var rows = targets.lines(sight, content);
        return new ListingWriter<>(rows)
                .link("dashboard.column.unit", TargetLine::unitName, one -> bloc(one.blocId(), "/tien-do", one.year()))
                .link("dashboard.column.bloc", TargetLine::bloc, one -> bloc(one.blocId(), "", one.year()))
                .text("dashboard.column.content", TargetLine::content)
                .text("dashboard.column.indicator", TargetLine::title)
                .number("dashboard.column.target", TargetLine::target)
                .number("dashboard.column.reached", TargetLine::reached)
                .text("dashboard.column.measure", TargetLine::unitOfMeasure)
                .number("dashboard.column.month", TargetLine::month)
                .text("dashboard.column.standing", one -> words.say(one.verdictKey()))
                .text("dashboard.column.note", one -> one.generated() ? words.say("dashboard.generated") : "")
                .write(
                        "rows",
                        rows.size() < TargetQueries.LISTED
                                ? finding(rows.size(), content)
                                : finding(rows.size(), words.say("dashboard.rows.first", TargetQueries.LISTED)));
    }

    private Listing behind(Sight sight) {
        var rows = targets.byUnit(sight).stream().filter(UnitTargets::isBehind).toList();
        return new PromiseFigures(words, links(sight)).rows(rows).write("rows", finding(rows.size(), ""));
    }

    private Listing late(Sight sight, String kind) {
        var rows = punctuality.late(sight).stream()
                .filter(one -> kind.isEmpty() || one.kind().equals(kind))
                .toList();
        var condition = rows.isEmpty() || kind.isEmpty() ? "" : words.say("report.kind." + kind);
        return new PunctualityFigures(words, links(sight)).rows(rows).write("rows", finding(rows.size(), condition));
    }

    private Listing gaps(Sight sight, String kind) {
        var rows = punctuality.gaps(sight).stream()
                .filter(one -> kind.isEmpty() || one.kind().name().equals(kind))
                .toList();
        return new ListingWriter<>(rows)
                .link("dashboard.column.subject", FactRows::subject, one -> place(one, sight))
                .text("dashboard.column.gap", one -> words.say(one.kind().key()))
                .text("dashboard.column.bloc", Gap::bloc)
                .write("rows", finding(rows.size(), ""));
    }

    private static String subject(Gap gap) {
        return gap.subject().isEmpty() ? gap.bloc() : gap.subject();
    }

    private static String place(Gap gap, Sight sight) {
        return switch (gap.kind()) {
            case NO_HEAD, NO_DECISION -> bloc(gap, "", sight);
            case NOT_REGISTERED, NO_TARGET -> bloc(gap, "/giao-uoc", sight);
            case NO_EVIDENCE -> bloc(gap, "/cham-diem", sight);
            case ENDED, TWIN -> "don-vi/" + gap.unitId();
            case NO_CLASS, NO_NUMBER, NO_UNIT -> links(sight).register(sight.year(), "tim", gap.subject());
        };
    }

    private static String bloc(Gap gap, String page, Sight sight) {
        var bloc = gap.blocId();
        return bloc == null ? "" : bloc(bloc, page, sight.year());
    }

    private static String bloc(long blocId, String page, int year) {
        return "khoi/" + blocId + page + "?nam=" + year;
    }

    private Listing awards(Sight sight, String years) {
        var rows = awards.lastAwards(sight).stream()
                .filter(one -> years.isEmpty()
                        || String.valueOf(TurnFigures.bucket(one.yearsWithout(sight.year())))
                                .equals(years))
                .toList();
        return new ListingWriter<>(rows)
                .link("dashboard.column.unit", UnitAward::unitName, one -> "don-vi/" + one.unitId())
                .link("dashboard.column.bloc", UnitAward::bloc, one -> bloc(one.blocId(), "", sight.year()))
                .text("dashboard.column.province", UnitAward::province)
                .text(
                        "dashboard.column.lastAward",
                        one -> one.lastYear() == null
                                ? words.say("dashboard.years.never")
                                : String.valueOf(one.lastYear()))
                .number("dashboard.column.awards", UnitAward::rewards)
                .write("rows", finding(rows.size(), ""));
    }

    private Listing flags(Sight sight) {
        var rows = awards.flags(sight, AwardsPage.FLAG_YEARS).turns();
        return new ListingWriter<>(rows)
                .link("dashboard.column.unit", FlagTurn::unitName, one -> "don-vi/" + one.unitId())
                .link("dashboard.column.bloc", FlagTurn::bloc, one -> bloc(one.blocId(), "", one.year()))
                .text("dashboard.column.year", one -> String.valueOf(one.year()))
                .text(
                        "dashboard.column.role",
                        one -> words.say(one.headed() ? "dashboard.slot.head" : "dashboard.slot.member"))
                .number("dashboard.column.size", FlagTurn::size)
                .write("rows", finding(rows.size(), ""));
    }

    private Finding finding(int count, String condition) {
        var title = words.say("dashboard.rows.lines", count);
        return new Finding(
                condition.isEmpty() ? title : title + " · " + condition, "", words.say("dashboard.rows.empty"));
    }

    private static RowLinks links(Sight sight) {
        return new RowLinks(DashboardScope.of(sight.year()).withProvince(sight.provinceId()), sight.year());
    }

    private static String value(QueryParameters wanted, String name) {
        return wanted.getSingleParameter(name).orElse("");
    }
}
