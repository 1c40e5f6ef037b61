package vn.thidua.score;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.score.rule.GivenJson;
import vn.thidua.shared.RuleViolation;

/** What is known and given for one criterion of one sheet. {@code null} points are not yet given; 0 is a score. */
@Entity
class ScoreEntry {

    static final int LONGEST_NOTE = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long sheetId;
    private long criterionId;
    private @Nullable BigDecimal plan;
    private @Nullable BigDecimal actual;
    private @Nullable String grade;
    private @Nullable String events;
    private String note = "";
    private @Nullable BigDecimal selfPoints;
    private @Nullable BigDecimal headPoints;
    private @Nullable BigDecimal boardPoints;
    private @Nullable BigDecimal finalPoints;
    private BigDecimal bonusPoints = BigDecimal.ZERO;
    private boolean applies = true;
    private boolean generated;
    private String changedBy = "";
    private @Nullable Instant changedAt;

    @Version
    private int version;

    protected ScoreEntry() {}

    ScoreEntry(long sheetId, long criterionId) {
        this.sheetId = sheetId;
        this.criterionId = criterionId;
    }

    /** Keeps the measure, and what it is worth as the points of the stage. */
    void measure(Measure measure, Worth worth, Stage stage) {
        plan = measure.plan();
        actual = measure.actual();
        grade = measure.grade();
        events = measure.events().isEmpty() ? null : GivenJson.write(measure.events());
        applies = worth.applies();
        bonusPoints = worth.bonus();
        give(stage, worth.points());
    }

    void give(Stage stage, @Nullable BigDecimal points) {
        switch (stage) {
            case SELF -> selfPoints = points;
            case HEAD -> headPoints = points;
            case BOARD -> boardPoints = points;
            case FINAL -> finalPoints = points;
        }
    }

    /** Head takes over what the unit gave itself, where nothing else was given yet. */
    boolean acceptSelf() {
        if (headPoints != null || selfPoints == null) {
            return false;
        }
        headPoints = selfPoints;
        return true;
    }

    /** What was given last becomes final. */
    void settle() {
        if (finalPoints == null) {
            finalPoints = verified();
        }
    }

    void say(String words) {
        if (words.length() > LONGEST_NOTE) {
            throw new RuleViolation("score.sheet.tooLong", LONGEST_NOTE);
        }
        note = words;
    }

    void touchedBy(String who, Instant when) {
        changedBy = who;
        changedAt = when;
    }

    void markGenerated() {
        generated = true;
    }

    /** Entered by a person now, whatever it was before. */
    void markReal() {
        generated = false;
    }

    @Nullable
    BigDecimal points(Stage stage) {
        return switch (stage) {
            case SELF -> selfPoints;
            case HEAD -> headPoints;
            case BOARD -> boardPoints;
            case FINAL -> finalPoints;
        };
    }

    /** What head or board gave, the last word first; {@code null} where nobody verified it. */
    @Nullable
    BigDecimal verified() {
        return finalPoints != null ? finalPoints : boardPoints != null ? boardPoints : headPoints;
    }

    /** What counts before the stage: what a change at that stage is compared with. */
    @Nullable
    BigDecimal standingBefore(Stage stage) {
        var own = points(stage);
        if (own != null) {
            return own;
        }
        return switch (stage) {
            case SELF -> null;
            case HEAD -> selfPoints;
            case BOARD -> null;
            case FINAL -> boardPoints != null ? boardPoints : headPoints;
        };
    }

    Measure measured() {
        return new Measure(plan, actual, grade, counts(events));
    }

    static Map<String, Integer> counts(@Nullable String json) {
        if (json == null) {
            return Map.of();
        }
        return GivenJson.values(json).entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> Integer.valueOf(String.valueOf(entry.getValue()))));
    }

    boolean applies() {
        return applies;
    }

    boolean isNew() {
        return id == null;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    long sheetId() {
        return sheetId;
    }

    long criterionId() {
        return criterionId;
    }

    String note() {
        return note;
    }

    String changedBy() {
        return changedBy;
    }

    int version() {
        return version;
    }
}
