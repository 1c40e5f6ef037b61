package vn.thidua.vote;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.bloc.BlocRights;
import vn.thidua.bloc.CompositionService;
import vn.thidua.bloc.Decision;
import vn.thidua.identity.SignedIn;
import vn.thidua.meeting.AgendaKind;
import vn.thidua.meeting.AttendanceStatus;
import vn.thidua.meeting.Duty;
import vn.thidua.meeting.MeetingDraft;
import vn.thidua.meeting.MeetingQueries;
import vn.thidua.meeting.MeetingService;
import vn.thidua.meeting.MeetingType;
import vn.thidua.meeting.OfficerDraft;
import vn.thidua.meeting.Seat;
import vn.thidua.meeting.SeatGate;
import vn.thidua.meeting.SeatService;
import vn.thidua.pledge.ItemDraft;
import vn.thidua.pledge.PledgeHeader;
import vn.thidua.pledge.PledgeQueries;
import vn.thidua.pledge.PledgeService;
import vn.thidua.pledge.PledgeState;
import vn.thidua.pledge.SignatureDraft;
import vn.thidua.pledge.SigningService;
import vn.thidua.pledge.rule.Direction;
import vn.thidua.shared.Fraction;
import vn.thidua.vote.rule.Base;
import vn.thidua.vote.rule.RunOff;
import vn.thidua.vote.rule.Threshold;

/**
 * A conference of a published bloc, held with the services that the screens use: cards at the seats, ballots through the
 * gate, two counters, minutes. Who votes how is made up, since no report tells it; units and outcomes are the reports'.
 */
@TestComponent
@Import({Conference.class, SeedBlocs.class})
class SeedConference {

    private static final Threshold EIGHTY = new Threshold(new Fraction(4, 5), false);
    private static final Threshold MORE_THAN_HALF = new Threshold(new Fraction(1, 2), true);

    final Conference at;
    final SeedBlocs seeds;
    private final BlocRights blocs;
    private final HandoverService handover;
    private final CompositionService compositions;
    private final MeetingService meetings;
    private final MeetingQueries pages;
    private final SeatService seatCards;
    private final SeatGate gate;
    private final HallService hall;
    private final VoteQueries votes;
    private final PledgeService pledges;
    private final PledgeQueries pledgePages;
    private final SigningService signing;

    private String code = "";
    private BlocOfYear bloc;
    private final Map<Long, Seat> seats = new LinkedHashMap<>();

    SeedConference(
            Conference at,
            SeedBlocs seeds,
            BlocRights blocs,
            HandoverService handover,
            CompositionService compositions,
            MeetingService meetings,
            MeetingQueries pages,
            SeatService seatCards,
            SeatGate gate,
            HallService hall,
            VoteQueries votes,
            PledgeService pledges,
            PledgeQueries pledgePages,
            SigningService signing) {
        this.at = at;
        this.seeds = seeds;
        this.blocs = blocs;
        this.handover = handover;
        this.compositions = compositions;
        this.meetings = meetings;
        this.pages = pages;
        this.seatCards = seatCards;
        this.gate = gate;
        this.hall = hall;
        this.votes = votes;
        this.pledges = pledges;
        this.pledgePages = pledgePages;
        this.signing = signing;
    }

    /** Takes the bloc in, plans and opens the conference, hands out the cards and calls the roll: everybody is there. */
    void arrange(String blocCode, int year, MeetingType type, String place, String held) {
        code = blocCode;
        seats.clear();
        at.clear();
        seeds.take(code, year);
        var ids = at.database
                .sql()
                .sql("select b.id from bloc b where b.code = ?")
                .param(code)
                .query(Long.class)
                .single();
        bloc = blocs.read(ids, year);
        at.province = bloc.provinceId();
        at.units = bloc.members().stream().map(member -> member.unitId()).toList();
        at.meeting = meetings.plan(new MeetingDraft(
                bloc.blocId(),
                year,
                type,
                "Hội nghị " + bloc.name(),
                place,
                Instant.parse(held),
                null,
                new Fraction(2, 3)));
        var head = bloc.head().orElseThrow();
        meetings.appoint(at.meeting, new OfficerDraft(Duty.CHAIR, "Đại diện " + head.name(), head.unitId(), null));
        meetings.appoint(at.meeting, new OfficerDraft(Duty.SECRETARY, "Thư ký", head.unitId(), 3L));
        meetings.appoint(at.meeting, new OfficerDraft(Duty.COUNTER, "Kiểm phiếu 1", null, 1L));
        meetings.appoint(at.meeting, new OfficerDraft(Duty.COUNTER, "Kiểm phiếu 2", null, 2L));
        for (var card : seatCards.issue(at.meeting)) {
            seats.put(
                    card.unitId(),
                    gate.seatOf(gate.enter(at.meeting, card.token())).orElseThrow());
        }
        meetings.open(at.meeting);
        at.units.forEach(unit -> at.mark(unit, AttendanceStatus.PRESENT));
        rule(Subject.CO_CP, Method.SECRET_ELECTRONIC, EIGHTY);
        rule(Subject.CO_TINH, Method.SECRET_ELECTRONIC, EIGHTY);
        rule(Subject.BK_TINH, Method.SECRET_ELECTRONIC, null);
        rule(Subject.BAU_TRUONG, Method.SHOW_OF_HANDS, MORE_THAN_HALF);
        rule(Subject.BAU_PHO, Method.SHOW_OF_HANDS, MORE_THAN_HALF);
        rule(Subject.THONG_QUA, Method.SHOW_OF_HANDS, MORE_THAN_HALF);
    }

    private void rule(Subject subject, Method method, Threshold threshold) {
        at.rules.add(new VoteRuleDraft(
                at.province,
                subject,
                method,
                Base.TOTAL,
                threshold,
                SelfVote.ALLOWED,
                true,
                false,
                RunOff.TWO_ROUNDS,
                "quy định thử",
                LocalDate.of(2010, 1, 1)));
    }

    BlocOfYear bloc() {
        return bloc;
    }

    long unit(String name) {
        return bloc.members().stream()
                .filter(member -> member.name().equals(name))
                .map(member -> member.unitId())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " is not in the bloc"));
    }

    void deal(AgendaKind kind, String title) {
        meetings.addToAgenda(at.meeting, kind, title, null);
        finishItem();
    }

    private void finishItem() {
        pages.page(at.meeting).agenda().stream()
                .filter(item -> !item.done())
                .findFirst()
                .ifPresent(item -> meetings.finishItem(at.meeting, item.id(), true));
    }

    /** A secret ballot on telephones; each unit marks what {@code choice} says, by the name of the unit. Gives the winners. */
    RoundResult secretBallot(
            Subject subject,
            String title,
            int seatsToFill,
            List<String> nominees,
            Function<String, List<String>> choice) {
        var round = prepare(subject, title, seatsToFill, nominees);
        at.rounds.open(round, null);
        var options = votes.round(round).ballot();
        for (var member : bloc.members()) {
            var marks = choice.apply(member.name());
            var positions = options.stream()
                    .filter(option -> marks.contains(option.label()))
                    .map(RoundView.BallotLine::pos)
                    .toList();
            at.casting.cast(seats.get(member.unitId()), new CastVote(round, positions, Conference.key()));
        }
        at.closeAndCount(round);
        return announced(round);
    }

    /** Raised hands, all for the first line of the ballot ("thống nhất"). */
    RoundResult allHands(Subject subject, String title, List<String> nominees) {
        var round = prepare(subject, title, 1, nominees);
        at.rounds.open(round, null);
        at.rounds.close(round);
        at.sheets.enter(round, SheetDraft.hands(Map.of(0, bloc.members().size())));
        SignedIn.asOtherBoard();
        at.sheets.confirm(round);
        SignedIn.asBoard();
        at.counting.tally(round);
        at.confirm(round);
        return announced(round);
    }

    private long prepare(Subject subject, String title, int seatsToFill, List<String> nominees) {
        var standing = new ArrayList<MotionDraft.Nominee>();
        nominees.forEach(name -> standing.add(new MotionDraft.Nominee(unit(name), name, null, null)));
        return at.rounds.prepare(hall.putOnAgenda(
                at.meeting,
                new MotionDraft(subject, title, seatsToFill, standing, false)
                        .withoutRanking("bản tin không nêu điểm")));
    }

    private RoundResult announced(long round) {
        hall.announce(round);
        finishItem();
        return votes.result(round);
    }

    /**
     * Ends the conference and hands its results over in one step, as the console does; the board publishes the draft of
     * next year's composition that this made.
     */
    BlocOfYear handOver() {
        end();
        var target = handover.plan(at.meeting).targets().getFirst();
        handover.handOver(at.meeting, new HandoverOrder(Set.of(HandoverPart.values()), target, null));
        var year = bloc.year() + 1;
        var draft = at.database
                .sql()
                .sql("select c.id from composition c join emulation_year y on y.id = c.year_id"
                        + " where y.year = ? and c.state = 'DRAFT'")
                .param(year)
                .query(Long.class)
                .single();
        compositions.publish(draft, new Decision("01/QĐ-UBND", LocalDate.of(year, 1, 31)));
        return blocs.read(bloc.blocId(), year);
    }

    /** The pledge of next year, signed unit by unit in the room; gives its state afterwards. */
    PledgeState signPledge(BlocOfYear next) {
        pledges.begin(next.blocId(), next.year());
        pledges.describe(
                next.blocId(),
                next.year(),
                new PledgeHeader("Đoàn kết, sáng tạo", "Hội trường", LocalDate.of(next.year(), 1, 22)),
                version(next),
                "");
        pledges.addItem(
                next.blocId(),
                next.year(),
                new ItemDraft("Nhiệm vụ chính trị", "Hoàn thành", "%", Direction.UP, new BigDecimal("100")),
                "");
        pledges.openSigning(next.blocId(), next.year());
        for (var member : next.members()) {
            SignedIn.asOfficerOf(member.unitId());
            signing.sign(
                    next.blocId(),
                    next.year(),
                    member.unitId(),
                    new SignatureDraft("Đại diện " + member.shortName(), "Thủ trưởng", null));
        }
        SignedIn.asBoard();
        return pledgePages.page(next.blocId(), next.year()).orElseThrow().head().state();
    }

    private int version(BlocOfYear next) {
        return pledgePages.page(next.blocId(), next.year()).orElseThrow().head().version();
    }

    void end() {
        meetings.end(at.meeting);
    }
}
