package vn.thidua.vote;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.bloc.BlocMember;
import vn.thidua.bloc.MemberRole;
import vn.thidua.document.paper.Letterhead;
import vn.thidua.document.paper.Part;
import vn.thidua.meeting.Duty;
import vn.thidua.meeting.MeetingFacts;
import vn.thidua.shared.Messages;
import vn.thidua.shared.Moments;

/** What the papers of a conference have in common: the head unit's letterhead, times, officers, the code to check by. */
@Component
class PaperParts {

    static final Locale VI = Messages.VIETNAMESE;

    /** Room to write something in by hand. */
    static final String BLANK = "…";

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("HH 'giờ' mm 'phút, ngày' dd/MM/yyyy");

    private final AuditChain audit;
    private final JdbcClient sql;
    private final Messages messages;
    private final Clock clock;

    PaperParts(AuditChain audit, JdbcClient sql, Messages messages, Clock clock) {
        this.audit = audit;
        this.sql = sql;
        this.messages = messages;
        this.clock = clock;
    }

    /** Minutes carry no place and date; the head unit issues them under its own name (Decree 30/2020, form 1.9). */
    static Letterhead letterhead(MeetingFacts meeting) {
        var head = meeting.members().stream()
                .filter(member -> member.role() == MemberRole.HEAD)
                .findFirst();
        return new Letterhead(
                "",
                head.map(BlocMember::name).orElse(meeting.blocName()),
                Letterhead.number(null, "BB", head.map(BlocMember::shortName).orElse("KTĐ")),
                "");
    }

    /** The name of the officer with that duty, the first where there are two; room to write where nobody is named. */
    static String officer(MeetingFacts meeting, Duty duty, int index) {
        return meeting.officers().stream()
                .filter(officer -> officer.duty() == duty)
                .skip(index)
                .map(MeetingFacts.Officer::name)
                .findFirst()
                .orElse(BLANK);
    }

    String time(@Nullable Instant instant) {
        return instant == null ? BLANK : WHEN.format(instant.atZone(clock.getZone()));
    }

    String hour(@Nullable Instant instant) {
        return instant == null ? "" : Moments.time(instant, clock.getZone());
    }

    String text(String key, Object... args) {
        return messages.text(VI, key, args);
    }

    /** The decision that set the bloc up in its composition of the year, as a sentence; empty where none is known. */
    Optional<String> decision(MeetingFacts meeting) {
        return sql.sql(
                        "select c.decision_no, c.decision_on from composition c join emulation_year y on y.id = c.year_id"
                                + " where c.in_force and c.decision_on is not null and y.year = ? and y.province_id = ?")
                .params(meeting.year(), meeting.provinceId())
                .query((row, n) ->
                        text("vote.minutes.decision", row.getString(1), Moments.day(row.getObject(2, LocalDate.class))))
                .optional();
    }

    /** The seals of rounds and the head of the chain as a QR code: what {@code bin/verify --head} asks for later. */
    Part.Code code(String seals) {
        var head = audit.head().words();
        var content = new StringBuilder("KHOI-THI-DUA");
        if (!seals.isEmpty()) {
            content.append("\nSEAL ").append(seals);
        }
        content.append("\nHEAD ").append(head);
        return new Part.Code(content.toString(), text("vote.papers.code", head));
    }
}
