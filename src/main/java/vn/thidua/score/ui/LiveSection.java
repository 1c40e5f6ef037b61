package vn.thidua.score.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import vn.thidua.score.LiveRanking;
import vn.thidua.score.RankedUnit;
import vn.thidua.shared.RuleViolation;
import vn.thidua.shared.ui.Chip;
import vn.thidua.shared.ui.ComponentWords;
import vn.thidua.shared.ui.PanelSwitch;
import vn.thidua.shared.ui.RuleNotice;
import vn.thidua.shared.ui.Section;
import vn.thidua.shared.ui.Toasts;

/** The ranking as it stands now, of the whole bloc and of each group, and the step that publishes it. */
class LiveSection extends Section {

    private static final int DAYS_TO_APPEAL = 10;

    private final RankingServices services;
    private final LiveRanking ranking;
    private final Runnable again;

    LiveSection(RankingServices services, LiveRanking ranking, boolean published, Runnable again) {
        super("");
        this.services = services;
        this.ranking = ranking;
        this.again = again;
        setTitle(getTranslation(published ? "score.ranking.liveAfter" : "score.ranking.live"));
        setSentence(getTranslation("score.ranking.by." + ranking.rankBy().name()) + " "
                + getTranslation(ranking.isProvisional() ? "score.ranking.provisional" : "score.ranking.allFinal"));
        if (ranking.generated()) {
            add(new Chip(Chip.Tone.WARN, getTranslation("score.sheet.generatedHere")));
        }
        add(tables());
        withActions(new Button(
                getTranslation("score.recount.do"),
                click -> new RecountDialog(
                                ranking.bloc(),
                                services.queries()
                                        .recount(
                                                ranking.bloc().blocId(),
                                                ranking.bloc().year()))
                        .open()));
        if (services.rights().mayRun(ranking.bloc())) {
            var publish = new Button(getTranslation("score.ranking.publish"), click -> publishing());
            if (!published) {
                publish.addThemeVariants(ButtonVariant.PRIMARY);
            }
            withActions(publish);
        }
    }

    private Component tables() {
        var whole = new RankingTable(
                ranking.units().stream()
                        .map(unit -> RankingTable.Line.of(unit, unit.line(), url(unit)))
                        .toList(),
                true);
        var groups = ranking.bloc().groups().stream()
                .filter(group -> ranking.units().stream()
                        .anyMatch(unit -> unit.groupId() != null && unit.groupId() == group.id()))
                .toList();
        if (groups.isEmpty()) {
            return whole;
        }
        var panels = new PanelSwitch();
        panels.with(getTranslation("score.ranking.whole"), whole);
        for (var group : groups) {
            panels.with(
                    group.name(),
                    new RankingTable(
                            ranking.units().stream()
                                    .filter(unit -> unit.groupId() != null && unit.groupId() == group.id())
                                    .map(unit -> RankingTable.Line.of(
                                            unit, Objects.requireNonNull(unit.inGroup()), url(unit)))
                                    .sorted(Comparator.comparing(
                                            RankingTable.Line::all, Comparator.nullsLast(Comparator.naturalOrder())))
                                    .toList(),
                            true));
        }
        return panels;
    }

    private String url(RankedUnit unit) {
        return ScoreWords.sheetUrl(ranking.bloc().blocId(), ranking.bloc().year(), unit.unitId());
    }

    private void publishing() {
        var dialog = new Dialog();
        dialog.setHeaderTitle(
                getTranslation("score.ranking.publishAsk", ranking.bloc().name()));
        dialog.setWidth("min(520px, 92vw)");
        var until = new DatePicker(getTranslation("score.ranking.appealUntil"));
        until.setI18n(ComponentWords.datePicker());
        until.setValue(
                LocalDate.ofInstant(services.clock().instant(), services.clock().getZone())
                        .plusDays(DAYS_TO_APPEAL));
        var rules = new RuleNotice().at("score.ranking.appealUntil", until);
        dialog.add(new Div(rules, new Paragraph(getTranslation("score.ranking.publishThen")), until));
        var go = new Button(getTranslation("score.ranking.publish"), click -> {
            if (rules.passes(() -> publish(until.getValue()))) {
                dialog.close();
                again.run();
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        var cancel = new Button(getTranslation("shared.cancel"), click -> dialog.close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        dialog.getFooter().add(cancel, go);
        dialog.open();
    }

    private void publish(@org.jspecify.annotations.Nullable LocalDate until) {
        if (until == null) {
            throw new RuleViolation("score.ranking.appealUntilMissing");
        }
        var number = services.service()
                .publish(ranking.bloc().blocId(), ranking.bloc().year(), until);
        Toasts.success(getTranslation("score.ranking.publishedNow", number));
    }
}
