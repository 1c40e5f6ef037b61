package vn.thidua.meeting.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.meeting.MeetingPage;
import vn.thidua.meeting.MeetingQueries;
import vn.thidua.meeting.MeetingRecord;
import vn.thidua.shared.ui.Section;

/** What a source tells of a conference that was not held with this program. */
@Component
class HeldRecordSection implements MeetingPageSection {

    private final MeetingQueries queries;

    HeldRecordSection(MeetingQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> section(MeetingPage page) {
        return queries.record(page.facts().id()).map(HeldRecordSection::section);
    }

    private static Section section(MeetingRecord record) {
        var section = new Section(MeetingUiWords.word("meeting.record.heading"));
        section.setSentence(MeetingUiWords.word("meeting.record.source", record.source()));
        add(section, "meeting.record.decided", record.decided());
        add(section, "meeting.record.chair", record.chair());
        add(section, "meeting.record.coChair", record.coChair());
        var year = record.nextYear();
        if (year != null) {
            add(section, "meeting.record.nextHead", record.nextHead(), String.valueOf(year));
            add(section, "meeting.record.nextDeputies", record.nextDeputies(), String.valueOf(year));
        }
        return section;
    }

    private static void add(Section section, String key, String text, Object... more) {
        if (!text.isEmpty()) {
            section.add(new Paragraph(
                    more.length == 0 ? MeetingUiWords.word(key, text) : MeetingUiWords.word(key, text, more[0])));
        }
    }
}
