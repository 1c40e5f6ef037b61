package vn.thidua.vote.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.ui.PaperLinks;
import vn.thidua.shared.ui.Glyph;
import vn.thidua.vote.Hall;
import vn.thidua.vote.HallRound;
import vn.thidua.vote.HallScene;
import vn.thidua.vote.RoundState;
import vn.thidua.vote.Subject;

/** The right side of the console: the wall in small, and the choice of what it shows. */
class PreviewPanel extends Div {

    /** A choice with its words. */
    private record Choice(HallScene scene, String label) {}

    private final Console console;
    private final ProjectorScreen screen;
    private final Select<Choice> choices = new Select<>();
    private final Button hide;
    private final Div papers = new Div();
    private List<Long> confirmed = List.of();
    private boolean showing;

    PreviewPanel(Console console, String address) {
        this.console = console;
        this.screen = new ProjectorScreen(console.services(), address);
        addClassName("console-preview");
        screen.getElement().setAttribute("aria-hidden", "true").setAttribute("inert", "");
        choices.setLabel(getTranslation("vote.console.onTheWall"));
        choices.setItemLabelGenerator(Choice::label);
        choices.addValueChangeListener(chosen -> {
            if (!showing && chosen.getValue() != null) {
                show(chosen.getValue().scene());
            }
        });
        hide = new Button("", click -> toggleHidden());
        var open = new Anchor(
                "chieu/" + console.facts().id(), getTranslation("vote.console.openProjector"), AnchorTarget.BLANK);
        choices.setEnabled(console.runs());
        hide.setEnabled(console.runs());
        var link = new Button(
                getTranslation("vote.link.open"), Glyph.LINK.create(), click -> new LinkDialog(console).open());
        link.setVisible(console.runs());
        var tools = new Div(hide, open, link);
        tools.addClassName("actions");
        papers.addClassName("console-papers");
        add(new H2(getTranslation("vote.console.preview")), screen, choices, tools, papers);
    }

    void show(Hall hall) {
        screen.show(hall);
        showing = true;
        var all = choicesOf(hall);
        choices.setItems(all);
        choices.setValue(all.stream()
                .filter(choice -> choice.scene().equals(hall.scene()))
                .findFirst()
                .orElse(all.getFirst()));
        hide.setText(getTranslation(
                hall.scene().kind() == HallScene.Kind.HIDDEN ? "vote.console.unhide" : "vote.console.hide"));
        showing = false;
        showPapers(hall);
    }

    /** Minutes of every confirmed ballot, drawn when there is one more. */
    private void showPapers(Hall hall) {
        var rounds = hall.rounds().stream()
                .filter(round -> round.state() == RoundState.CONFIRMED)
                .toList();
        var ids = rounds.stream().map(HallRound::id).toList();
        if (!ids.equals(confirmed)) {
            confirmed = ids;
            papers.removeAll();
            rounds.forEach(round -> papers.add(new PaperLinks(
                    () -> console.services().minutes().paper(round.id()),
                    "bien-ban-kiem-phieu-" + round.id(),
                    extension -> getTranslation("vote.minutes." + extension, round.title(), round.roundNo()))));
        }
    }

    private List<Choice> choicesOf(Hall hall) {
        var all = new ArrayList<Choice>();
        all.add(choice(HallScene.Kind.AUTO, null));
        all.add(choice(HallScene.Kind.AGENDA, null));
        if (hall.pledge() != null) {
            all.add(choice(HallScene.Kind.PLEDGE, null));
        }
        hall.rounds().stream()
                .filter(HallRound::announced)
                .forEach(round -> all.add(choice(HallScene.Kind.RESULT, round)));
        hall.rounds().stream()
                .filter(round -> !round.seal().isEmpty() && round.cast() > 0 && !round.rehearsal())
                .forEach(round -> all.add(choice(HallScene.Kind.RECEIPTS, round)));
        if (hall.rounds().stream().anyMatch(PreviewPanel::choosesNextHead)) {
            all.add(choice(HallScene.Kind.FLAG, null));
        }
        all.add(choice(HallScene.Kind.HIDDEN, null));
        return all;
    }

    private static boolean choosesNextHead(HallRound round) {
        return round.subject() == Subject.BAU_TRUONG && round.announced() && !round.rehearsal();
    }

    private Choice choice(HallScene.Kind kind, @Nullable HallRound round) {
        return round == null
                ? new Choice(new HallScene(kind, null), getTranslation("vote.scene." + kind))
                : new Choice(
                        new HallScene(kind, round.id()),
                        getTranslation("vote.scene." + kind + ".of", round.title(), round.roundNo()));
    }

    private void toggleHidden() {
        var hidden = console.hall().scene().kind() == HallScene.Kind.HIDDEN;
        show(new HallScene(hidden ? HallScene.Kind.AUTO : HallScene.Kind.HIDDEN, null));
    }

    private void show(HallScene scene) {
        console.attempt(() -> console.services().hall().show(console.facts().id(), scene.kind(), scene.roundId()));
    }
}
