package vn.thidua.vote.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import vn.thidua.document.ui.PaperLinks;
import vn.thidua.meeting.MeetingPage;
import vn.thidua.meeting.ui.MeetingPageSection;
import vn.thidua.shared.ui.MadeFile;
import vn.thidua.shared.ui.Section;
import vn.thidua.vote.MeetingPapers;
import vn.thidua.vote.TurnoutLog;
import vn.thidua.vote.VoteQueries;

/** What a conference leaves behind, on its page: all papers in one press, and how the turnout of each ballot grew. */
@org.springframework.stereotype.Component
class MeetingResults implements MeetingPageSection {

    private final MeetingPapers papers;
    private final VoteQueries votes;
    private final TurnoutLog turnout;

    MeetingResults(MeetingPapers papers, VoteQueries votes, TurnoutLog turnout) {
        this.papers = papers;
        this.votes = votes;
        this.turnout = turnout;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<Component> section(MeetingPage page) {
        var meetingId = page.facts().id();
        var entries = papers.of(meetingId);
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        var section = new Section(I18NProvider.translate("vote.papers.title"));
        section.setSentence(I18NProvider.translate("vote.papers.sentence"));
        section.withActions(zip(meetingId));
        var list = new Div();
        list.addClassName("paper-list");
        entries.forEach(entry -> list.add(links(entry)));
        section.add(list);
        votes.announced(meetingId).forEach(round -> section.add(TurnoutFigure.of(round, turnout.curve(round.id()))));
        return Optional.of(section);
    }

    private PaperLinks links(MeetingPapers.Entry entry) {
        var name = I18NProvider.translate("vote.papers." + entry.kind(), entry.about(), entry.roundNo());
        return new PaperLinks(
                () -> papers.paper(entry),
                entry.fileName(),
                extension -> I18NProvider.translate("vote.papers." + extension, name));
    }

    private Anchor zip(long meetingId) {
        var link = new Anchor();
        link.addClassName("file-link");
        link.setText(I18NProvider.translate("vote.papers.all"));
        link.setHref(
                MadeFile.of("hoi-nghi-" + meetingId + ".zip", "application/zip", out -> papers.zip(meetingId, out)),
                AttachmentType.DOWNLOAD);
        return link;
    }
}
