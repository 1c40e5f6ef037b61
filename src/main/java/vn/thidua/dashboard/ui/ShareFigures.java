package vn.thidua.dashboard.ui;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.dashboard.AwardCounts;
import vn.thidua.dashboard.ProposalCount;
import vn.thidua.dashboard.RewardGuide;
import vn.thidua.dashboard.ui.KeyNumbers.KeyNumber;
import vn.thidua.shared.chart.ChartKind;
import vn.thidua.shared.chart.Finding;
import vn.thidua.shared.chart.Tone;

/** Whether rewards reach whom they should: direct workers, small collectives; and what became of proposals. */
class ShareFigures {

    private final Words words;
    private final RowLinks links;
    private final AwardCounts counts;
    private final RewardGuide guide;

    ShareFigures(Words words, RowLinks links, AwardCounts counts, RewardGuide guide) {
        this.words = words;
        this.links = links;
        this.counts = counts;
        this.guide = guide;
    }

    KeyNumbers numbers(List<ProposalCount> proposals) {
        var year = links.year();
        var all = proposals.stream().mapToLong(ProposalCount::all).sum();
        var decided = proposals.stream().mapToLong(ProposalCount::decided).sum();
        return new KeyNumbers(
                "numbers",
                words.say("dashboard.numbers"),
                List.of(
                        KeyNumber.ofCount(
                                words.say("dashboard.card.decided"),
                                counts.decided(year),
                                counts.decided(year - 1),
                                links.register(year, "trang-thai", "DECIDED")),
                        share(
                                "dashboard.card.direct",
                                counts.directPercent(year),
                                counts.directPercent(year - 1),
                                guide.direct(),
                                links.register(year, "doi-tuong", "INDIVIDUAL", "trang-thai", "DECIDED")),
                        share(
                                "dashboard.card.small",
                                counts.smallPercent(year),
                                counts.smallPercent(year - 1),
                                guide.small(),
                                links.register(year, "doi-tuong", "COLLECTIVE", "trang-thai", "DECIDED")),
                        new KeyNumber(
                                words.say("dashboard.card.granted"),
                                all == 0 ? null : 100.0 * decided / all,
                                null,
                                1,
                                "%",
                                words.say("dashboard.card.ofProposals", decided, all),
                                links.proposals(""))));
    }

    private KeyNumber share(String key, double now, double before, int target, String url) {
        return new KeyNumber(
                words.say(key), known(now), known(before), 1, "%", words.say("dashboard.card.target", target), url);
    }

    private static @Nullable Double known(double value) {
        return Double.isNaN(value) ? null : value;
    }

    /** Both shares over the years. */
    Figure shares() {
        var years = counts.counts().isEmpty()
                ? List.<Integer>of()
                : IntStream.rangeClosed(links.year() - AwardsPage.YEARS, links.year())
                        .boxed()
                        .toList();
        var direct = counts.directPercent(links.year());
        return new FigureWriter<>("awards-shares", ChartKind.LINE, years)
                .by(words.say("dashboard.column.year"), String::valueOf, String::valueOf)
                .values(
                        "direct",
                        words.say("dashboard.shares.direct"),
                        Tone.FIRST,
                        year -> known(counts.directPercent(year)))
                .values(
                        "small",
                        words.say("dashboard.shares.small"),
                        Tone.THIRD,
                        year -> known(counts.smallPercent(year)))
                .values("target", words.say("dashboard.shares.target"), Tone.LAST_YEAR, year -> (double) guide.direct())
                .leading(target -> links.register(
                        Integer.parseInt(target.categoryKey()),
                        "doi-tuong",
                        target.seriesKey().equals("small") ? "COLLECTIVE" : "INDIVIDUAL",
                        "trang-thai",
                        "DECIDED"))
                .write(
                        "%",
                        1,
                        new Finding(
                                Double.isNaN(direct)
                                        ? words.say("dashboard.shares.name")
                                        : words.say(
                                                direct >= guide.direct()
                                                        ? "dashboard.shares.reached"
                                                        : "dashboard.shares.below",
                                                direct,
                                                guide.direct()),
                                words.say(
                                        "dashboard.shares.sentence",
                                        guide.direct(),
                                        guide.small(),
                                        counts.withoutClass(links.year())),
                                words.say("dashboard.shares.empty")));
    }

    /** Proposals of the year by award and how far they are. */
    Figure proposals(List<ProposalCount> proposals) {
        var all = proposals.stream().mapToLong(ProposalCount::all).sum();
        var decided = proposals.stream().mapToLong(ProposalCount::decided).sum();
        var writer = new FigureWriter<>("awards-proposals", ChartKind.STACKED_BAR, proposals)
                .by(words.say("dashboard.column.award"), ProposalCount::awardCode, ProposalCount::award);
        state(writer, "DECIDED", Tone.THIRD, ProposalCount::decided);
        state(writer, "SUBMITTED", Tone.FIRST, ProposalCount::submitted);
        state(writer, "CHECKED", Tone.FIFTH, ProposalCount::checked);
        state(writer, "PROPOSED", Tone.OTHERS, ProposalCount::proposed);
        state(writer, "RETURNED", Tone.WARNING, ProposalCount::returned);
        return writer.leading(target -> links.proposals(target.seriesKey()))
                .write(
                        words.say("dashboard.unit.proposals"),
                        0,
                        new Finding(
                                all == 0
                                        ? words.say("dashboard.proposals.name")
                                        : words.say("dashboard.proposals.finding", decided, all),
                                words.say("dashboard.proposals.sentence"),
                                words.say("dashboard.proposals.empty", String.valueOf(links.year()))));
    }

    private void state(
            FigureWriter<ProposalCount> writer, String state, Tone tone, ToLongFunction<ProposalCount> count) {
        writer.counts(state, words.say("reward.proposal.state." + state), tone, count);
    }
}
