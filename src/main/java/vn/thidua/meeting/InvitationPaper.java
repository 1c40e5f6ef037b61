package vn.thidua.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.bloc.BlocMember;
import vn.thidua.bloc.MemberRole;
import vn.thidua.document.paper.Annex;
import vn.thidua.document.paper.Letterhead;
import vn.thidua.document.paper.Paper;
import vn.thidua.document.paper.Part;
import vn.thidua.document.paper.Signature;
import vn.thidua.shared.Messages;

/**
 * The invitation to a conference (Decree 30/2020/NĐ-CP, form 1.7) with the agenda as its annex. Papers are Vietnamese
 * whatever language the screen speaks; the head unit issues it under its own name and number.
 */
@Service
@Transactional(readOnly = true)
public class InvitationPaper {

    private final MeetingQueries queries;
    private final Messages messages;
    private final Clock clock;

    InvitationPaper(MeetingQueries queries, Messages messages, Clock clock) {
        this.queries = queries;
        this.messages = messages;
        this.clock = clock;
    }

    /** The invitation, for whoever may read the conference. Number and date are left to the records clerk. */
    public Paper paper(long meetingId) {
        var page = queries.page(meetingId);
        var facts = page.facts();
        var head = facts.members().stream()
                .filter(member -> member.role() == MemberRole.HEAD)
                .findFirst();
        var agency = head.map(BlocMember::name).orElse(facts.blocName());
        var when = LocalDateTime.ofInstant(facts.startsAt(), clock.getZone());
        var body = new ArrayList<Part>();
        body.add(new Part.Text(text("meeting.invitation.invites", facts.blocName(), facts.title())));
        body.add(new Part.Text(text("meeting.invitation.chair", nameOf(facts, Duty.CHAIR))));
        body.add(new Part.Text(text("meeting.invitation.time", time(when), date(when.toLocalDate()))));
        body.add(new Part.Text(text("meeting.invitation.place", facts.place().isEmpty() ? "…" : facts.place())));
        body.add(new Part.Text(text("meeting.invitation.closing")));
        return Paper.of(
                        new Letterhead(
                                "",
                                agency,
                                Letterhead.number(
                                        null,
                                        "GM",
                                        head.map(BlocMember::shortName).orElse("KTĐ")),
                                Letterhead.placeAndYear(
                                        "…", LocalDate.now(clock).getYear())),
                        "GIẤY MỜI",
                        facts.title())
                .to(facts.members().stream().map(BlocMember::name).toList())
                .saying(body)
                .signedBy(new Signature(
                        List.of("TM. " + facts.blocName().toUpperCase(Messages.VIETNAMESE), "KHỐI TRƯỞNG"),
                        head.map(BlocMember::acting).orElse("")))
                .sentTo(List.of("Như trên", "Lưu: VT"))
                .with(agenda(page));
    }

    /** The agenda alone, as it stands: positions, items, kinds. */
    private Annex agenda(MeetingPage page) {
        var rows = new ArrayList<List<String>>();
        for (var item : page.agenda()) {
            rows.add(List.of(String.valueOf(rows.size() + 1), item.title(), text("meeting.agenda." + item.kind())));
        }
        return new Annex(
                "CHƯƠNG TRÌNH HỘI NGHỊ",
                text("meeting.invitation.annex", page.facts().title()),
                false,
                List.of(new Part.Table(
                        List.of(
                                Part.Column.middle("STT", 1),
                                Part.Column.words("Nội dung", 8),
                                Part.Column.words("Hình thức", 4)),
                        rows,
                        0)));
    }

    private static String nameOf(MeetingFacts facts, Duty duty) {
        return facts.officers().stream()
                .filter(officer -> officer.duty() == duty)
                .map(MeetingFacts.Officer::name)
                .findFirst()
                .orElse("…");
    }

    private static String time(LocalDateTime when) {
        return "%d giờ %02d phút".formatted(when.getHour(), when.getMinute());
    }

    private static String date(LocalDate day) {
        return "ngày %02d tháng %s năm %d"
                .formatted(
                        day.getDayOfMonth(),
                        day.getMonthValue() <= 2 ? "0" + day.getMonthValue() : String.valueOf(day.getMonthValue()),
                        day.getYear());
    }

    private String text(String key, Object... args) {
        return messages.text(Messages.VIETNAMESE, key, args);
    }
}
