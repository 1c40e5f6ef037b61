package vn.thidua.vote;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.meeting.Seat;
import vn.thidua.pledge.HallSigning;
import vn.thidua.pledge.PledgeState;
import vn.thidua.shared.Messages;

/** What the telephone of a seat shows, read fresh from the database. The caller has proved its seat. */
@Service
@Transactional(readOnly = true)
class DelegateQueries {

    /** Not closed yet, or never to be counted: no receipts are shown. */
    private static final Set<RoundState> NO_RECEIPTS = Set.of(RoundState.DRAFT, RoundState.OPEN, RoundState.VOID);

    private final JdbcClient sql;
    private final RoundStore rounds;
    private final VoteQueries votes;
    private final VoteWords words;
    private final SeatSigning signing;
    private final Messages messages;
    private final Clock clock;

    DelegateQueries(
            JdbcClient sql,
            RoundStore rounds,
            VoteQueries votes,
            VoteWords words,
            SeatSigning signing,
            Messages messages,
            Clock clock) {
        this.sql = sql;
        this.rounds = rounds;
        this.votes = votes;
        this.words = words;
        this.signing = signing;
        this.messages = messages;
        this.clock = clock;
    }

    public DelegateState state(Seat seat, Locale language) {
        var place = sql.sql(
                        "select m.title, m.place, u.name as unit from meeting m, unit u where m.id = ? and u.id = ?")
                .params(seat.meetingId(), seat.unitId())
                .query(Place.class)
                .single();
        var round = current(seat.meetingId()).map(id -> round(rounds.find(id), seat, language));
        return new DelegateState(
                place.title(), place.place(), place.unit(), clock.millis(), round.orElse(null), pledge(seat));
    }

    private DelegateState.@Nullable Pledge pledge(Seat seat) {
        return signing.now(seat.meetingId())
                .map(pledge -> new DelegateState.Pledge(
                        pledge.year(),
                        pledge.theme(),
                        pledge.state() != PledgeState.DRAFT,
                        pledge.signed(),
                        pledge.seats().size(),
                        mine(pledge, seat).map(HallSigning.Seat::representative).orElse(""),
                        mine(pledge, seat).map(HallSigning.Seat::post).orElse("")))
                .orElse(null);
    }

    private static Optional<HallSigning.Seat> mine(HallSigning.HallPledge pledge, Seat seat) {
        return pledge.seats().stream()
                .filter(one -> one.unitId() == seat.unitId() && one.isSigned())
                .findFirst();
    }

    /** The round that is open; otherwise the newest one. A void one as well: whoever voted in it must learn that. */
    private Optional<Long> current(long meetingId) {
        return sql.sql("select id from vote_round where meeting_id = ?"
                        + " order by state = 'OPEN' desc, id desc limit 1")
                .param(meetingId)
                .query(Long.class)
                .optional();
    }

    private DelegateState.Round round(RoundRecord round, Seat seat, Locale language) {
        var motion = sql.sql("select title, rehearsal from vote_motion where id = ?")
                .param(round.motionId())
                .query(Motion.class)
                .single();
        var closesAt = round.closesAt();
        return new DelegateState.Round(
                round.id(),
                motion.title(),
                motion.rehearsal(),
                round.roundNo(),
                round.state().name(),
                vote(round, seat),
                words.rule(round, language),
                round.ruleSource(),
                round.minChoices(),
                round.maxChoices(),
                closesAt == null ? null : closesAt.toInstant(ZoneOffset.UTC).toEpochMilli(),
                round.options().stream()
                        .map(option -> new DelegateState.Option(
                                option.pos(), option.kind().name(), label(option, language), own(round, option, seat)))
                        .toList(),
                NO_RECEIPTS.contains(round.state()) ? List.of() : votes.receiptsOf(round.id()));
    }

    private String vote(RoundRecord round, Seat seat) {
        if (round.state() == RoundState.DRAFT) {
            return "WAIT";
        }
        if (round.state() == RoundState.VOID) {
            return "VOID";
        }
        var right = sql.sql("select t.channel, (select count(*) from envelope e where e.entitlement_id = t.id) as voted"
                        + " from entitlement t where t.round_id = ? and t.unit_id = ? and t.state = 'ACTIVE'")
                .params(round.id(), seat.unitId())
                .query(Right.class)
                .optional();
        if (right.isEmpty()) {
            return "NOT_ENTITLED";
        }
        if (right.get().voted() > 0) {
            return "CAST";
        }
        if (right.get().channel() != Channel.ELECTRONIC) {
            return right.get().channel() == Channel.PAPER ? "PAPER" : "NOT_ENTITLED";
        }
        return round.state() == RoundState.OPEN ? "READY" : "OVER";
    }

    /** Statements are the same on every ballot and speak the delegate's language; names stay as they are. */
    private String label(RoundRecord.Option option, Locale language) {
        return option.unitId() != null || (option.kind() == OptionKind.NOMINEE && !isYes(option))
                ? option.label()
                : messages.text(language, "vote.option." + option.kind());
    }

    private boolean isYes(RoundRecord.Option option) {
        return option.label().equals(messages.text(Messages.VIETNAMESE, "vote.option." + OptionKind.NOMINEE));
    }

    private static boolean own(RoundRecord round, RoundRecord.Option option, Seat seat) {
        var unit = option.unitId();
        return round.selfVote() == SelfVote.NOT_ITSELF && unit != null && unit == seat.unitId();
    }

    private record Place(String title, String place, String unit) {}

    private record Motion(String title, boolean rehearsal) {}

    private record Right(Channel channel, int voted) {}
}
