package vn.thidua.vote.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.thidua.meeting.AgendaItem;
import vn.thidua.vote.Hall;
import vn.thidua.vote.HallRound;
import vn.thidua.vote.Method;
import vn.thidua.vote.Subject;

/** What the console says about the next step. */
class StepWords {

    private static final int COMMITTEE = 2;

    private final Console console;

    StepWords(Console console) {
        this.console = console;
    }

    String title(Step step, Hall hall) {
        var subject = switch (step) {
            case PREPARE_ROUND, FINISH_ITEM ->
                hall.currentItem().map(item -> item.title()).orElse("");
            default -> hall.current().map(HallRound::title).orElse("");
        };
        return word("vote.step." + step, subject);
    }

    String verb(Step step) {
        return word("vote.step." + step + ".verb");
    }

    /** What the step means, line by line. */
    List<String> sentences(Step step, Hall hall) {
        var lines = new ArrayList<String>();
        var round = hall.current();
        switch (step) {
            case CALL_ROLL, WAIT_FOR_QUORUM ->
                lines.add(console.services().quorumWords().of(hall.meeting().roll(), language()));
            case OPEN_ROUND -> round.ifPresent(one -> lines.addAll(ballot(one)));
            case CLOSE_ROUND -> round.ifPresent(one -> lines.add(running(one)));
            case ENTER_WRITTEN ->
                round.ifPresent(one -> lines.add(word("vote.step.ENTER_WRITTEN.text", one.openWritten())));
            case CONFIRM_RESULT ->
                round.ifPresent(one -> lines.add(
                        word("vote.step.CONFIRM_RESULT.text", one.confirmedBy().size(), COMMITTEE)));
            case DECIDE, CONFIRM_DECISION ->
                round.ifPresent(one -> lines.addAll(
                        ResultSentences.of(console.services().votes().result(one.id()))));
            case FINISH_ITEM -> lines.add(finishing(hall));
            case PREPARE_ROUND -> lines.add(preparing(hall));
            case REPEAT,
                    NAME_OFFICERS,
                    OPEN_MEETING,
                    ENTER_SHEET,
                    CONFIRM_SHEET,
                    COUNT,
                    ANNOUNCE,
                    RUN_OFF,
                    END_REHEARSAL,
                    END_MEETING,
                    HAND_OVER,
                    OVER -> lines.add(word("vote.step." + step + ".text"));
        }
        round.filter(HallRound::rehearsal).ifPresent(one -> lines.addFirst(word("vote.rehearsal.sentence")));
        lines.removeIf(String::isEmpty);
        return lines;
    }

    private String preparing(Hall hall) {
        var stand = hall.currentItem()
                .map(AgendaItem::subjectId)
                .map(motion -> console.services().console().nominees(motion))
                .orElse(List.of());
        return word(stand.isEmpty() ? "vote.step.PREPARE_ROUND.document" : "vote.step.PREPARE_ROUND.text");
    }

    private static String finishing(Hall hall) {
        var pledge = hall.pledge();
        return hall.isSigning() && pledge != null
                ? word(
                        "vote.step.FINISH_ITEM.pledge",
                        pledge.signed(),
                        pledge.seats().size())
                : word("vote.step.FINISH_ITEM.text");
    }

    /** Why the person has no button now. */
    String waiting(Step step, Hall hall) {
        if (step == Step.OVER) {
            return "";
        }
        if (step == Step.HAND_OVER) {
            return word("vote.waiting.board");
        }
        if (step.isForTheOtherCounter() && console.counts()) {
            return word(
                    step == Step.CONFIRM_RESULT ? "vote.waiting.otherCounter" : "vote.waiting.otherCounter.entered");
        }
        return word(step.isForCommittee() ? "vote.waiting.committee" : "vote.waiting.chair");
    }

    private List<String> ballot(HallRound round) {
        var words = console.services().console().ballot(round.id(), language());
        var names = words.lines().stream().map(line -> line.label()).toList();
        return List.of(
                word(
                        round.subject() == Subject.THONG_QUA ? "vote.step.ballot.document" : "vote.step.ballot",
                        word("vote.method." + round.method()),
                        round.seats(),
                        round.roundNo()),
                words.rule() + " " + words.source(),
                word("vote.step.names", String.join(" · ", names)));
    }

    private String running(HallRound round) {
        var end = round.closesAt();
        if (end != null && !end.isAfter(console.services().clock().instant())) {
            return word("vote.step.CLOSE_ROUND.over");
        }
        if (round.method() == Method.SHOW_OF_HANDS || round.method() == Method.PAPER) {
            return word("vote.step.CLOSE_ROUND.byHand", round.byHand());
        }
        return round.outstanding() == 0
                ? word("vote.step.CLOSE_ROUND.all")
                : word("vote.step.CLOSE_ROUND.text", round.outstanding());
    }

    private static Locale language() {
        var ui = UI.getCurrent();
        return ui == null ? vn.thidua.shared.Messages.VIETNAMESE : ui.getLocale();
    }

    private static String word(String key, Object... args) {
        return I18NProvider.translate(key, args);
    }
}
