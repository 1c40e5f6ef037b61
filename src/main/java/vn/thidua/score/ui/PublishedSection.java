package vn.thidua.score.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.score.PublishedRanking;
import vn.thidua.score.RankingQueries.Appeal;
import vn.thidua.shared.ui.Chip;
import vn.thidua.shared.ui.PanelSwitch;
import vn.thidua.shared.ui.Section;
import vn.thidua.shared.ui.Toasts;

/** The published ranking, of the whole bloc and of each group, with appeals and their answers. */
class PublishedSection extends Section {

    private final RankingServices services;
    private final BlocOfYear bloc;
    private final PublishedRanking ranking;
    private final Runnable again;

    PublishedSection(RankingServices services, BlocOfYear bloc, PublishedRanking ranking, Runnable again) {
        super("");
        this.services = services;
        this.bloc = bloc;
        this.ranking = ranking;
        this.again = again;
        var head = ranking.head();
        setTitle(getTranslation("score.ranking.publishedTitle", head.number()));
        setSentence(getTranslation(
                "score.ranking.publishedBy",
                head.publishedBy(),
                ScoreWords.moment(head.publishedAt(), services.clock().getZone()),
                getTranslation("score.ranking.by." + head.rankBy()),
                ScoreWords.day(head.appealUntil())));
        if (!head.because().isEmpty()) {
            add(new Paragraph(getTranslation("score.ranking.because", head.because())));
        }
        if (head.generated()) {
            add(new Chip(Chip.Tone.WARN, getTranslation("score.sheet.generatedHere")));
        }
        add(tables());
        var own = services.rights().mine(bloc);
        if (own.isPresent() && !bloc.isClosed() && !today().isAfter(head.appealUntil())) {
            withActions(appealButton(own.get().unitId()));
        }
        appeals();
    }

    private com.vaadin.flow.component.Component tables() {
        var whole = table(null);
        var groups = bloc.groups().stream()
                .filter(group -> ranking.lines().stream()
                        .anyMatch(line -> line.groupId() != null && line.groupId() == group.id()))
                .toList();
        if (groups.isEmpty()) {
            return whole;
        }
        var panels = new PanelSwitch();
        panels.with(getTranslation("score.ranking.whole"), whole);
        groups.forEach(group -> panels.with(group.name(), table(group.id())));
        return panels;
    }

    private RankingTable table(@org.jspecify.annotations.Nullable Long group) {
        var linked = services.scores().readsAll(bloc);
        return new RankingTable(
                ranking.lines().stream()
                        .filter(line -> group == null || group.equals(line.groupId()))
                        .map(line -> RankingTable.Line.of(
                                line, group != null, ScoreWords.sheetUrl(bloc.blocId(), bloc.year(), line.unitId())))
                        .sorted(java.util.Comparator.comparing(
                                RankingTable.Line::all,
                                java.util.Comparator.nullsLast(java.util.Comparator.naturalOrder())))
                        .toList(),
                linked);
    }

    private Button appealButton(long unitId) {
        return new Button(
                getTranslation("score.ranking.appeal.do"),
                click -> new ReasonDialog(
                                getTranslation("score.ranking.appeal.do"),
                                getTranslation("score.ranking.appeal.then"),
                                getTranslation("score.sheet.reason"),
                                getTranslation("score.ranking.appeal.do"),
                                words -> {
                                    services.service().appeal(bloc.blocId(), bloc.year(), unitId, words);
                                    Toasts.success(getTranslation("score.ranking.appeal.done"));
                                    again.run();
                                })
                        .open());
    }

    private void appeals() {
        var appeals = services.queries().appeals(bloc.blocId(), bloc.year());
        if (appeals.isEmpty()) {
            return;
        }
        add(new H3(getTranslation("score.ranking.appeals")));
        appeals.forEach(appeal -> add(line(appeal)));
    }

    private Div line(Appeal appeal) {
        var line = new Div();
        line.addClassName("ranking-appeal");
        line.add(
                new Chip(
                        switch (appeal.state()) {
                            case "UPHELD" -> Chip.Tone.SUCCESS;
                            case "REJECTED" -> Chip.Tone.NEUTRAL;
                            default -> Chip.Tone.WARN;
                        },
                        getTranslation("score.ranking.appeal.state." + appeal.state())),
                new Paragraph(getTranslation(
                        "score.ranking.appeal.line", appeal.unitName(), appeal.number(), appeal.reason())));
        if (!appeal.answer().isEmpty()) {
            line.add(new Paragraph(getTranslation("score.ranking.appeal.answered.line", appeal.answer())));
        } else if (services.rights().mayBoard(bloc)) {
            var uphold = answer(appeal, true);
            uphold.addThemeVariants(ButtonVariant.PRIMARY);
            line.add(uphold, answer(appeal, false));
        }
        return line;
    }

    private Button answer(Appeal appeal, boolean upheld) {
        var verb = getTranslation(upheld ? "score.ranking.appeal.uphold" : "score.ranking.appeal.reject");
        return new Button(
                verb,
                click -> new ReasonDialog(
                                verb,
                                getTranslation(
                                        upheld ? "score.ranking.appeal.upholdThen" : "score.ranking.appeal.rejectThen"),
                                getTranslation("score.ranking.appeal.answerLabel"),
                                verb,
                                words -> {
                                    services.service().answer(appeal.id(), upheld, words);
                                    again.run();
                                })
                        .open());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(services.clock().instant(), services.clock().getZone());
    }
}
