package vn.thidua.score;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.shared.RuleViolation;

/** The scoring of a bloc, or of one group of it, by one criteria table. */
@Entity
class ScoringRound {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long tableId;
    private long blocId;
    private long yearId;

    @Column(name = "year")
    private short yearNumber;

    private @Nullable Long groupId;
    private LocalDate selfDue = LocalDate.EPOCH;
    private LocalDate reviewDue = LocalDate.EPOCH;
    private LocalDate explainDue = LocalDate.EPOCH;
    private @Nullable Instant entryClosedAt;
    private @Nullable Long carriedFrom;
    private @Nullable Instant replacedAt;
    private String openedBy = "";
    private Instant openedAt = Instant.EPOCH;

    @Version
    private int version;

    protected ScoringRound() {}

    ScoringRound(
            long tableId,
            BlocOfYear bloc,
            @Nullable Long groupId,
            ScoringDates dates,
            String openedBy,
            Instant openedAt) {
        this.tableId = tableId;
        blocId = bloc.blocId();
        yearId = bloc.yearId();
        yearNumber = (short) bloc.year();
        this.groupId = groupId;
        this.openedBy = openedBy;
        this.openedAt = openedAt;
        plan(dates);
    }

    /** Sets until when units score themselves, head and standing body verify, and units explain. */
    void plan(ScoringDates dates) {
        dates.requireOrder();
        selfDue = dates.selfDue();
        reviewDue = dates.reviewDue();
        explainDue = dates.explainDue();
    }

    ScoringDates dates() {
        return new ScoringDates(selfDue, reviewDue, explainDue);
    }

    /** The round that goes on in this one's place by the next version of its table. Nothing is entered here any more. */
    ScoringRound goOnBy(long nextTableId, String who, Instant now) {
        var next = new ScoringRound();
        next.tableId = nextTableId;
        next.blocId = blocId;
        next.yearId = yearId;
        next.yearNumber = yearNumber;
        next.groupId = groupId;
        next.selfDue = selfDue;
        next.reviewDue = reviewDue;
        next.explainDue = explainDue;
        next.openedBy = who;
        next.openedAt = now;
        next.carriedFrom = id;
        replacedAt = now;
        return next;
    }

    /** Breaks {@code score.sheet.replaced} where a newer version of the table is scored by now. */
    void requireCurrent() {
        if (replacedAt != null) {
            throw new RuleViolation("score.sheet.replaced");
        }
    }

    LocalDate selfDue() {
        return selfDue;
    }

    /** From now on all results are known, so what is measured against the leader of the bloc is no longer provisional. */
    void closeEntry(Instant now) {
        entryClosedAt = now;
    }

    void reopenEntry() {
        entryClosedAt = null;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    long tableId() {
        return tableId;
    }

    long blocId() {
        return blocId;
    }

    long yearId() {
        return yearId;
    }

    int year() {
        return yearNumber;
    }

    @Nullable
    Long groupId() {
        return groupId;
    }
}
