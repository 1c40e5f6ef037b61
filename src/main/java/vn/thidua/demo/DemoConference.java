package vn.thidua.demo;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.bloc.BlocMember;
import vn.thidua.identity.DemoAccounts;
import vn.thidua.meeting.AgendaKind;
import vn.thidua.meeting.Duty;
import vn.thidua.meeting.MeetingDraft;
import vn.thidua.meeting.MeetingService;
import vn.thidua.meeting.MeetingType;
import vn.thidua.meeting.OfficerDraft;
import vn.thidua.shared.Fraction;
import vn.thidua.shared.Messages;
import vn.thidua.vote.HallService;
import vn.thidua.vote.MotionDraft;
import vn.thidua.vote.Subject;

/** A made-up conference, marked as such, with officers, agenda and ballots: what is left to do is to open it and vote. */
@Component
@Profile(DemoAccounts.PROFILE)
class DemoConference {

    private static final List<String> COUNTERS = List.of("chuyenvien", "chuyenvien2");

    private final MeetingService meetings;
    private final HallService hall;
    private final Messages messages;
    private final JdbcClient jdbc;
    private final Clock clock;

    DemoConference(MeetingService meetings, HallService hall, Messages messages, JdbcClient jdbc, Clock clock) {
        this.meetings = meetings;
        this.hall = hall;
        this.messages = messages;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void plan(DemoBloc demo) {
        var bloc = demo.bloc();
        var year = String.valueOf(demo.year());
        var tomorrow = ZonedDateTime.now(clock).plusDays(1).with(LocalTime.of(8, 0));
        var meeting = meetings.plan(new MeetingDraft(
                demo.id(),
                demo.year(),
                MeetingType.TONG_KET_VA_KY_GIAO_UOC,
                text("demo.meeting.title", year),
                text("demo.meeting.place"),
                tomorrow.toInstant(),
                tomorrow.plusHours(3).toInstant(),
                new Fraction(2, 3)));
        officers(meeting, bloc.head().map(BlocMember::name).orElse(bloc.name()));
        meetings.addToAgenda(meeting, AgendaKind.REPORT, text("demo.meeting.report", year), null);
        ballot(meeting, Subject.THONG_QUA, text("demo.meeting.pass", year), 1, List.of());
        ballot(meeting, Subject.CO_TINH, text("demo.meeting.flag"), 1, bloc.members());
        ballot(meeting, Subject.BK_TINH, text("demo.meeting.certificate"), 2, bloc.members());
        ballot(
                meeting,
                Subject.BAU_TRUONG,
                text("demo.meeting.head", String.valueOf(demo.year() + 1)),
                1,
                bloc.members().stream()
                        .filter(member -> !member.leads())
                        .limit(3)
                        .toList());
    }

    private void officers(long meeting, String head) {
        meetings.appoint(meeting, new OfficerDraft(Duty.CHAIR, text("demo.meeting.chair", head), null, null));
        meetings.appoint(
                meeting, new OfficerDraft(Duty.SECRETARY, text("demo.meeting.secretary"), null, account("donvi")));
        for (var login : COUNTERS) {
            meetings.appoint(
                    meeting, new OfficerDraft(Duty.COUNTER, text("demo.meeting.counter", login), null, account(login)));
        }
    }

    private void ballot(long meeting, Subject subject, String title, int seats, List<BlocMember> members) {
        var nominees = members.stream()
                .map(member -> new MotionDraft.Nominee(member.unitId(), member.name(), null, null))
                .toList();
        hall.putOnAgenda(
                meeting,
                new MotionDraft(subject, title, seats, nominees, false).withoutRanking(text("demo.meeting.unranked")));
    }

    private long account(String login) {
        return jdbc.sql("select id from account where login = ?")
                .param(login)
                .query(Long.class)
                .single();
    }

    private String text(String key, Object... args) {
        return messages.text(Messages.VIETNAMESE, key, args);
    }
}
