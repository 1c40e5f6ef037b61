package vn.thidua.vote;

import jakarta.annotation.PreDestroy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.meeting.Seat;
import vn.thidua.meeting.SeatEntry;
import vn.thidua.meeting.SeatGate;
import vn.thidua.shared.RecordRows;

/**
 * Tells whether a telephone would be shown something new. Thousands of them ask every two seconds, and nearly always
 * nothing has happened; so all conferences with telephones are looked at by two statements together, every
 * {@code thidua.vote.news-kept}, and telephones hear what was seen last. Nothing is decided by it: whether a unit may vote
 * is asked anew, under a lock. Where that setting is zero every telephone asks for itself.
 */
@Component
class SeatNews {

    private static final Logger log = LoggerFactory.getLogger(SeatNews.class);

    /** The round that is open; otherwise the newest one. A void one as well: whoever voted in it must learn that. */
    private static final String SHOWN = """
            (select meeting_id, coalesce(max(if(state = 'OPEN', id, null)), max(id)) as id
               from vote_round where meeting_id in (:meetings) group by meeting_id)
            """;

    private static final String CONFERENCES = """
            select m.id, r.id as round_id,
                   concat_ws('|', m.title, m.place, m.state,
                   (select group_concat(r.id, r.state, coalesce(r.closes_at, '') order by r.id) from vote_round r
                     where r.meeting_id = m.id),
                   (select concat(a.id, a.kind) from agenda_item a where a.meeting_id = m.id and not a.done
                     order by a.position, a.id limit 1),
                   (select concat_ws(',', sum(p.version), count(s.id)) from pledge p
                      left join pledge_signature s on s.pledge_id = p.id where p.bloc_id = m.bloc_id)) as word
              from meeting m
              left join %s r on r.meeting_id = m.id
             where m.id in (:meetings)
            """.formatted(SHOWN);

    /** Cards that let in, with what the round that is shown means to their unit. */
    private static final String SEATS = """
            select c.meeting_id, c.unit_id, u.name, c.generation,
                   concat_ws('|', t.round_id, t.channel, t.state, e.entitlement_id is not null) as word
              from meeting m
              left join %s r on r.meeting_id = m.id
              join seat_card c on c.meeting_id = m.id and c.revoked = false
              join unit u on u.id = c.unit_id
              left join entitlement t on t.round_id = r.id and t.unit_id = c.unit_id
              left join envelope e on e.entitlement_id = t.id
             where m.id in (:meetings)
            """.formatted(SHOWN);

    private static final int BYTES = 12;

    private final SeatGate gate;
    private final JdbcClient sql;
    private final boolean keeps;
    private final Map<Long, Conference> known = new ConcurrentHashMap<>();
    private final Set<Long> asked = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("seat-news").daemon().factory());

    /** @param kept how long telephones hear what was seen last */
    SeatNews(SeatGate gate, JdbcClient sql, @Value("${thidua.vote.news-kept}") Duration kept) {
        this.gate = gate;
        this.sql = sql;
        keeps = kept.isPositive();
        if (keeps) {
            clockwork.scheduleWithFixedDelay(this::lookAgain, kept.toMillis(), kept.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /**
     * What was committed in a conference.
     *
     * @param round the one that is shown, {@code null} before the first
     * @param word another one whenever something that all telephones show is another one
     * @param seats by unit
     */
    private record Conference(@Nullable Long round, String word, Map<Long, OfSeat> seats) {}

    /** The card of a unit that lets in, and a word as that of the conference, for the unit alone. */
    private record OfSeat(long meetingId, long unitId, String name, int generation, String word) {}

    /**
     * What is new for a telephone.
     *
     * @param unit its name
     * @param round the one that is shown, {@code null} before the first
     * @param shared another one whenever something that all telephones of the conference show is another one
     * @param tag an entity tag of {@link DelegateQueries#state}: another one whenever the answer may be another one
     */
    record News(Seat seat, String unit, @Nullable Long round, String shared, String tag) {}

    /** Empty where the token is unknown or its card was replaced. */
    Optional<News> of(String token, Locale language) {
        return gate.entryOf(token).flatMap(entry -> news(entry, language));
    }

    private Optional<News> news(SeatEntry entry, Locale language) {
        var conference = conference(entry.meetingId());
        var seat = conference.seats.get(entry.unitId());
        return seat == null || seat.generation != entry.generation()
                ? Optional.empty()
                : Optional.of(new News(
                        entry.seat(), seat.name, conference.round, conference.word, tag(conference, seat, language)));
    }

    private static String tag(Conference conference, OfSeat seat, Locale language) {
        var words = String.join(
                "|", language.getLanguage(), String.valueOf(seat.unitId), seat.name, seat.word, conference.word);
        var digest = AuditChain.sha256(words.getBytes(StandardCharsets.UTF_8));
        return "W/\"" + HexFormat.of().formatHex(digest, 0, BYTES) + "\"";
    }

    private Conference conference(long meetingId) {
        if (!keeps) {
            return look(meetingId);
        }
        asked.add(meetingId);
        return known.computeIfAbsent(meetingId, this::look);
    }

    /** Looks at every conference a telephone asked for since the last time, and forgets the others. */
    private void lookAgain() {
        try {
            known.keySet().retainAll(asked);
            asked.clear();
            if (!known.isEmpty()) {
                known.putAll(look(List.copyOf(known.keySet())));
            }
        } catch (RuntimeException e) {
            // the telephones ask for themselves then, and hear that nothing is sure
            known.clear();
            log.warn(
                    "Conferences could not be looked at for their telephones: {}",
                    e.getClass().getSimpleName());
        }
    }

    private Conference look(long meetingId) {
        return Objects.requireNonNull(look(List.of(meetingId)).get(meetingId));
    }

    private Map<Long, Conference> look(Collection<Long> meetingIds) {
        var found = new HashMap<Long, Conference>();
        sql.sql(CONFERENCES).param("meetings", meetingIds).query(row -> {
            found.put(
                    row.getLong("id"),
                    new Conference(row.getObject("round_id", Long.class), row.getString("word"), new HashMap<>()));
        });
        sql.sql(SEATS)
                .param("meetings", meetingIds)
                .query(RecordRows.of(OfSeat.class))
                .list()
                .forEach(seat -> {
                    var conference = found.get(seat.meetingId);
                    if (conference != null) {
                        conference.seats.put(seat.unitId, seat);
                    }
                });
        return found;
    }

    @PreDestroy
    void stop() {
        clockwork.shutdownNow();
    }
}
