package vn.thidua.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.util.stream.Collectors;
import vn.thidua.meeting.Duty;
import vn.thidua.meeting.MeetingFacts;
import vn.thidua.meeting.MeetingPage;
import vn.thidua.meeting.MeetingQueries;
import vn.thidua.meeting.OfficerService;
import vn.thidua.shared.ui.Section;

/** Who serves: chair, secretary, the counting committee of two. */
class OfficersSection extends Section {

    OfficersSection(MeetingPage page, MeetingQueries queries, OfficerService officers, Runnable changed) {
        super("");
        var facts = page.facts();
        setTitle(getTranslation("meeting.officers"));
        var counters = facts.officers().stream()
                .filter(officer -> officer.duty() == Duty.COUNTER)
                .count();
        setSentence(getTranslation(counters == 2 ? "meeting.officers.ready" : "meeting.officers.missing"));
        var list = new DescriptionList();
        list.addClassName("facts");
        for (var duty : Duty.values()) {
            list.add(
                    new DescriptionList.Term(getTranslation("meeting.duty." + duty)),
                    new DescriptionList.Description(names(facts, duty)));
        }
        add(new Div(list));
        if (page.isEditable()) {
            withActions(new Button(
                    getTranslation("meeting.officers.change"),
                    click -> new OfficersDialog(facts, queries.people(facts.id()), officers, changed).open()));
        }
    }

    private static String names(MeetingFacts facts, Duty duty) {
        var names = facts.officers().stream()
                .filter(officer -> officer.duty() == duty)
                .map(MeetingFacts.Officer::name)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? MeetingUiWords.word("meeting.officers.none") : names;
    }
}
