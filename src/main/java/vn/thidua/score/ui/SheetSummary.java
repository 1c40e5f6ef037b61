package vn.thidua.score.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import vn.thidua.score.SheetPage;
import vn.thidua.score.SheetState;
import vn.thidua.shared.ui.Chip;
import vn.thidua.shared.ui.NumberCard;
import vn.thidua.shared.ui.Section;

/** The live total of a sheet: points, own maximum, percent, what is missing and until when. */
class SheetSummary extends Section {

    private final Div cards = new Div();

    SheetSummary(SheetPage page, StepBar steps) {
        super(page.unit().name());
        cards.addClassNames("number-cards", "sheet-cards");
        withActions(ScoreWords.state(page.state()), steps);
        add(cards);
        if (!page.returnedFor().isEmpty()) {
            add(note("score.sheet.returnedFor", page.returnedFor()));
        }
        if (!page.explanation().isEmpty()) {
            add(note("score.sheet.explained", page.explanation()));
        }
        if (page.score().generated()) {
            add(new Chip(Chip.Tone.WARN, getTranslation("score.sheet.generatedHere")));
        }
        show(page);
    }

    private Paragraph note(String key, String words) {
        var note = new Paragraph(getTranslation(key, words));
        note.addClassName("sheet-note");
        return note;
    }

    final void show(SheetPage page) {
        var score = page.score();
        setSentence(getTranslation(
                "score.sheet.due." + (page.state() == SheetState.SELF_SCORING ? "self" : "review"),
                ScoreWords.day(
                        page.state() == SheetState.SELF_SCORING
                                ? page.head().selfDue()
                                : page.head().reviewDue()),
                page.head().title()));
        cards.removeAll();
        cards.add(
                new NumberCard(getTranslation("score.sheet.total"), ScoreWords.points(score.raw(), getLocale()), null)
                        .withUnit("/" + ScoreWords.points(score.ownMax(), getLocale()))
                        .withNote(getTranslation(
                                "score.sheet.totalNote",
                                ScoreWords.points(score.base(), getLocale()),
                                ScoreWords.points(score.bonus(), getLocale()),
                                ScoreWords.points(score.penalty(), getLocale()))),
                new NumberCard(
                                getTranslation("score.sheet.percent"),
                                ScoreWords.percent(score.percent(), getLocale()),
                                null)
                        .withNote(getTranslation(
                                "score.sheet.ranksBy." + page.table().rankBy().name())),
                new NumberCard(
                                getTranslation("score.sheet.selfTotal"),
                                ScoreWords.points(score.self(), getLocale()),
                                null)
                        .withNote(getTranslation("score.sheet.gap", ScoreWords.points(score.gap(), getLocale()))),
                missing(page));
    }

    /** What the unit has not scored yet; once it has handed in, what is not verified yet. */
    private NumberCard missing(SheetPage page) {
        var score = page.score();
        return page.state() == SheetState.SELF_SCORING
                ? new NumberCard(getTranslation("score.sheet.missing"), String.valueOf(score.selfMissing()), null)
                        .withNote(getTranslation("score.sheet.missingNote"))
                : new NumberCard(getTranslation("score.sheet.missing"), String.valueOf(score.missing()), null)
                        .withNote(getTranslation("score.sheet.unverifiedNote"));
    }
}
