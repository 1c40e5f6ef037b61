package vn.thidua.vote;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.thidua.meeting.Seat;
import vn.thidua.pledge.HallSigning;
import vn.thidua.pledge.HallSigning.HallPledge;
import vn.thidua.pledge.PledgeState;
import vn.thidua.shared.Messages;

/** What the telephone of a seat shows. The caller has proved its seat. */
@Service
class DelegateQueries {

    /** Not closed yet, or never to be counted: no receipts are shown. */
    private static final Set<RoundState> NO_RECEIPTS = Set.of(RoundState.DRAFT, RoundState.OPEN, RoundState.VOID);

    private static final Motion NONE = new Motion("", false);

    private static final int MOST = 500;

    /** What is new is fetched by all telephones within little more than two seconds: so many times a look at the news. */
    private static final int KEPT = 10;

    private final Cache<HallKey, Shared> halls;
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
            Clock clock,
            @Value("${thidua.vote.news-kept}") Duration kept) {
        halls = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(kept.multipliedBy(KEPT))
                .build();
        this.sql = sql;
        this.rounds = rounds;
        this.votes = votes;
        this.words = words;
        this.signing = signing;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * What the telephone of a seat shows now. What all telephones of the conference show is read once for all of them; what
     * this unit may still do is read each time.
     */
    public DelegateState state(SeatNews.News news, Locale language) {
        var seat = news.seat();
        var shared = Objects.requireNonNull(
                halls.get(new HallKey(seat.meetingId(), news.shared()), _ -> hall(seat.meetingId(), news.round())));
        var round = shared.round;
        return new DelegateState(
                shared.title,
                shared.place,
                news.unit(),
                clock.millis(),
                round == null ? null : round(shared, round, seat, language),
                pledge(shared.pledge, seat));
    }

    /** What all telephones of a conference show. */
    private record Shared(
            String title,
            String place,
            @Nullable RoundRecord round,
            String motion,
            boolean rehearsal,
            List<String> receipts,
            @Nullable HallPledge pledge) {}

    /** @param word of {@link SeatNews}: another one whenever something in it is another one */
    private record HallKey(long meetingId, String word) {}

    private Shared hall(long meetingId, @Nullable Long roundId) {
        var place = sql.sql("select title, place from meeting where id = ?")
                .param(meetingId)
                .query(Place.class)
                .single();
        var round = roundId == null ? null : rounds.find(roundId);
        var motion = round == null ? NONE : motion(round);
        return new Shared(
                place.title(),
                place.place(),
                round,
                motion.title(),
                motion.rehearsal(),
                round == null || NO_RECEIPTS.contains(round.state()) ? List.of() : votes.receiptsOf(round.id()),
                signing.now(meetingId).orElse(null));
    }

    private Motion motion(RoundRecord round) {
        return sql.sql("select title, rehearsal from vote_motion where id = ?")
                .param(round.motionId())
                .query(Motion.class)
                .single();
    }

    private static DelegateState.@Nullable Pledge pledge(@Nullable HallPledge pledge, Seat seat) {
        return pledge == null
                ? null
                : new DelegateState.Pledge(
                        pledge.year(),
                        pledge.theme(),
                        pledge.state() != PledgeState.DRAFT,
                        pledge.signed(),
                        pledge.seats().size(),
                        mine(pledge, seat).map(HallSigning.Seat::representative).orElse(""),
                        mine(pledge, seat).map(HallSigning.Seat::post).orElse(""));
    }

    private static Optional<HallSigning.Seat> mine(HallPledge pledge, Seat seat) {
        return pledge.seats().stream()
                .filter(one -> one.unitId() == seat.unitId() && one.isSigned())
                .findFirst();
    }

    private DelegateState.Round round(Shared shared, RoundRecord round, Seat seat, Locale language) {
        var closesAt = round.closesAt();
        return new DelegateState.Round(
                round.id(),
                shared.motion,
                shared.rehearsal,
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
                shared.receipts);
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

    private record Place(String title, String place) {}

    private record Motion(String title, boolean rehearsal) {}

    private record Right(Channel channel, int voted) {}
}
