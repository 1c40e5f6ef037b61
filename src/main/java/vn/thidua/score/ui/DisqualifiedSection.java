package vn.thidua.score.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import vn.thidua.bloc.BlocMember;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.score.RankingQueries.Disqualified;
import vn.thidua.score.rule.Disqualifier;
import vn.thidua.shared.RuleViolation;
import vn.thidua.shared.ui.RuleNotice;
import vn.thidua.shared.ui.Section;

/** Units that are not considered, with the reason; the board bars and releases them. */
class DisqualifiedSection extends Section {

    private final RankingServices services;
    private final BlocOfYear bloc;
    private final Runnable again;

    DisqualifiedSection(RankingServices services, BlocOfYear bloc, Runnable again) {
        super(ScoreWords.say("score.ranking.out.title"));
        this.services = services;
        this.bloc = bloc;
        this.again = again;
        var lines = services.queries().disqualified(bloc.blocId(), bloc.year());
        if (lines.isEmpty()) {
            add(new Paragraph(getTranslation("score.ranking.out.none")));
        }
        var board = services.rights().mayBoard(bloc);
        lines.forEach(line -> add(line(line, board)));
        if (board) {
            withActions(new Button(getTranslation("score.ranking.out.do"), click -> barring()));
        }
    }

    private Div line(Disqualified line, boolean board) {
        var row = new Div(new Span(getTranslation(
                "score.ranking.out.line",
                line.unitName(),
                getTranslation("score.rule.disqualifier." + line.kind().name()),
                line.reason(),
                line.source())));
        row.addClassName("ranking-out-line");
        if (line.generated()) {
            row.add(new Span(getTranslation("score.sheet.generated")));
        }
        if (line.releasedAt() != null) {
            row.add(new Span(getTranslation("score.ranking.out.releasedLine", line.releasedFor())));
        } else if (board) {
            var release = new Button(
                    getTranslation("score.ranking.out.release"),
                    click -> new ReasonDialog(
                                    getTranslation("score.ranking.out.release"),
                                    line.unitName(),
                                    getTranslation("score.sheet.reason"),
                                    getTranslation("score.ranking.out.release"),
                                    words -> {
                                        services.service().release(bloc.blocId(), bloc.year(), line.id(), words);
                                        again.run();
                                    })
                            .open());
            release.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            row.add(release);
        }
        return row;
    }

    private void barring() {
        var dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("score.ranking.out.do"));
        dialog.setWidth("min(560px, 92vw)");
        var unit = new Select<BlocMember>();
        unit.setLabel(getTranslation("score.ranking.unit"));
        unit.setItems(bloc.members());
        unit.setItemLabelGenerator(BlocMember::name);
        var kind = new Select<Disqualifier>();
        kind.setLabel(getTranslation("score.ranking.out.kind"));
        kind.setItems(Disqualifier.values());
        kind.setItemLabelGenerator(value -> getTranslation("score.rule.disqualifier." + value.name()));
        var reason = new TextArea(getTranslation("score.sheet.reason"));
        reason.setWidthFull();
        var source = new TextField(getTranslation("score.ranking.out.source"));
        source.setWidthFull();
        var rules = new RuleNotice().at("score.ranking.out.reason", reason);
        var fields = new Div(rules, unit, kind, reason, source);
        fields.addClassName("sheet-dates");
        dialog.add(fields);
        var save = new Button(getTranslation("shared.save"), click -> {
            if (rules.passes(() -> {
                if (unit.isEmpty() || kind.isEmpty()) {
                    throw new RuleViolation("score.ranking.out.choose");
                }
                services.service()
                        .disqualify(
                                bloc.blocId(),
                                bloc.year(),
                                unit.getValue().unitId(),
                                kind.getValue(),
                                reason.getValue(),
                                source.getValue());
            })) {
                dialog.close();
                again.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var cancel = new Button(getTranslation("shared.cancel"), click -> dialog.close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        dialog.getFooter().add(cancel, save);
        dialog.open();
    }
}
