package vn.thidua.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.report.ReportFigures;
import vn.thidua.report.ReportKind;
import vn.thidua.shared.Decimals;
import vn.thidua.shared.Messages;

/** The published ranking in the bloc's report of the year; left out until it is published. */
@Component
class RankingFigures implements ReportFigures {

    private final RankingQueries rankings;
    private final Messages messages;

    RankingFigures(RankingQueries rankings, Messages messages) {
        this.rankings = rankings;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Figures> figures(BlocOfYear bloc, ReportKind kind) {
        return kind == ReportKind.YEAREND
                ? rankings.published(bloc.blocId(), bloc.year()).map(ranking -> table(bloc, ranking))
                : Optional.empty();
    }

    private Figures table(BlocOfYear bloc, PublishedRanking ranking) {
        var page = "khoi/" + bloc.blocId() + "/xep-hang?nam=" + bloc.year();
        return new Figures(
                messages.text(
                        Messages.VIETNAMESE,
                        ranking.head().generated() ? "score.figures.generated" : "score.figures.title",
                        ranking.head().number()),
                List.of(say("unit"), say("points"), say("ownMax"), say("percent"), say("rank"), say("rankEligible")),
                ranking.lines().stream().map(line -> row(line, page)).toList());
    }

    private Row row(PublishedRanking.Line line, String page) {
        return new Row(
                List.of(
                        line.unitName(),
                        number(line.rawPoints()),
                        number(line.ownMax()),
                        number(line.percent()),
                        rank(line.rankAll()),
                        line.disqualified() ? say("disqualified") : rank(line.rankEligible())),
                page);
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "–" : Decimals.show(number, Messages.VIETNAMESE);
    }

    private static String rank(@Nullable Integer rank) {
        return rank == null ? "–" : String.valueOf(rank);
    }

    private String say(String key) {
        return messages.text(Messages.VIETNAMESE, "score.figures." + key);
    }
}
