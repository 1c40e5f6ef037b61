package vn.thidua.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/** A conference of a bloc in a year: planned, open, then ended or cancelled. */
@Entity
class Meeting {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long blocId;
    private long yearId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private MeetingType type = MeetingType.TONG_KET;

    private String title = "";
    private String place = "";
    private Instant startsAt = Instant.EPOCH;
    private @Nullable Instant endsAt;
    private @Nullable Instant openedAt;
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private MeetingState state = MeetingState.PLANNED;

    private int quorumNum = 2;
    private int quorumDen = 3;

    @Version
    private int version;

    protected Meeting() {}

    Meeting(long yearId, MeetingDraft draft) {
        this.blocId = draft.blocId();
        this.yearId = yearId;
        describe(draft);
    }

    /** Changes what was planned; bloc and year stay. */
    void describe(MeetingDraft draft) {
        requireChangeable();
        var end = draft.endsAt();
        if (end != null && end.isBefore(draft.startsAt())) {
            throw new RuleViolation("meeting.times.endBeforeStart");
        }
        if (draft.quorum().num() > draft.quorum().den()) {
            throw new RuleViolation("meeting.quorum.moreThanAll");
        }
        type = draft.type();
        title = Names.required(draft.title());
        place = Names.clean(draft.place());
        startsAt = draft.startsAt();
        endsAt = end;
        quorumNum = Math.toIntExact(draft.quorum().num());
        quorumDen = Math.toIntExact(draft.quorum().den());
    }

    /** Opens it; what was planned stays beside the time it really opened. */
    void open(Instant now) {
        require(state == MeetingState.PLANNED, "meeting.open.notPlanned");
        state = MeetingState.OPEN;
        openedAt = now;
    }

    void end(Instant now) {
        require(state == MeetingState.OPEN, "meeting.end.notOpen");
        state = MeetingState.ENDED;
        endedAt = openedAt != null && now.isBefore(openedAt) ? openedAt : now;
    }

    void cancel() {
        require(state == MeetingState.PLANNED, "meeting.cancel.notPlanned");
        state = MeetingState.CANCELLED;
    }

    void requireChangeable() {
        require(state.isChangeable(), "meeting.over");
    }

    private static void require(boolean rule, String key) {
        if (!rule) {
            throw new RuleViolation(key);
        }
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }
}
