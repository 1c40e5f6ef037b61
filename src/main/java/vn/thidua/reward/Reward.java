package vn.thidua.reward;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/**
 * A line of the register: an award decided for a unit, a part of it, a person or a household. Lines that say
 * {@link RewardState#PROPOSED} are what a source tells of a proposal whose decision is not known.
 */
@Entity
class Reward {

    static final int SOURCE_MAX_LENGTH = 500;
    static final int ACHIEVEMENT_MAX_LENGTH = 1000;
    static final int FIRST_YEAR = 1948;
    static final int LAST_YEAR = 2200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long provinceId;
    private @Nullable Long blocId;

    @Column(name = "year")
    private short yearNumber;

    private String awardCode = "";

    @Embedded
    private Subject subject = new Subject();

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable RewardType rewardType;

    private String field = "";
    private String achievement = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private RewardState state = RewardState.PROPOSED;

    private String decisionNo = "";
    private @Nullable LocalDate decidedOn;
    private String decidedBy = "";
    private @Nullable BigDecimal money;
    private @Nullable Long proposalId;
    private String source = "";
    private String searchText = "";

    @Version
    private int version;

    protected Reward() {}

    /** What a source tells of a unit, an award and a year. */
    Reward(RewardDraft draft) {
        this(draft.provinceId(), draft.year(), draft.awardCode(), Laureate.unit(draft.unitId()));
        describe(draft);
    }

    /** A decided reward. */
    Reward(RewardEntry entry, @Nullable Long proposalId) {
        this(entry.provinceId(), entry.year(), entry.awardCode(), entry.who());
        decide(entry, proposalId);
    }

    private Reward(long provinceId, int year, String awardCode, Laureate who) {
        this.provinceId = provinceId;
        yearNumber = checkedYear(year);
        this.awardCode = awardCode;
        subject = new Subject(who);
    }

    /** Takes over bloc, state and source; unit, year and award are what it is and stay. Breaks {@code reward.decided}. */
    void describe(RewardDraft draft) {
        if (state != RewardState.PROPOSED) {
            throw new RuleViolation("reward.decided");
        }
        source = checkedSource(draft.source());
        if (source.isEmpty()) {
            throw new RuleViolation("reward.source.missing");
        }
        blocId = draft.blocId();
        state = draft.state();
    }

    /** What was only known as proposed was decided. Breaks {@code reward.decided} where it was decided before. */
    void decide(RewardEntry entry, @Nullable Long ofProposal) {
        if (state != RewardState.PROPOSED) {
            throw new RuleViolation("reward.decided");
        }
        take(entry);
        proposalId = ofProposal;
        state = RewardState.DECIDED;
    }

    /** Corrects a decided reward and tells what changed; breaks {@code reward.notDecided}. */
    List<CorrectedField> correct(RewardEntry entry) {
        requireDecided();
        var before = entry();
        take(entry);
        return RewardComparison.of(before, entry());
    }

    /** Takes a decided reward back; it stays in the register as revoked. Breaks {@code reward.notDecided}. */
    void revoke() {
        requireDecided();
        state = RewardState.REVOKED;
    }

    private void take(RewardEntry entry) {
        subject = new Subject(entry.who());
        yearNumber = checkedYear(entry.year());
        awardCode = entry.awardCode();
        blocId = entry.blocId();
        rewardType = entry.type();
        field = Names.clean(entry.field());
        achievement = checkedAchievement(entry.achievement());
        decisionNo = entry.decision().number();
        decidedOn = entry.decision().on();
        decidedBy = entry.decision().by();
        money = entry.money();
        source = checkedSource(entry.source());
    }

    private void requireDecided() {
        if (state != RewardState.DECIDED) {
            throw new RuleViolation("reward.notDecided");
        }
    }

    /** The line as it would be entered. */
    RewardEntry entry() {
        return new RewardEntry(
                provinceId,
                yearNumber,
                awardCode,
                blocId,
                subject.who(),
                rewardType == null ? RewardType.CONG_TRANG : rewardType,
                field,
                achievement,
                new RewardDecision(decisionNo, decidedOn == null ? LocalDate.EPOCH : decidedOn, decidedBy),
                money,
                source);
    }

    /** Keeps what the line is found by; see {@link SearchText}. */
    void findBy(String words) {
        searchText = words;
    }

    static short checkedYear(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new RuleViolation("reward.year.outOfRange", String.valueOf(year));
        }
        return (short) year;
    }

    static String checkedAchievement(String text) {
        var clean = Names.clean(text);
        if (clean.length() > ACHIEVEMENT_MAX_LENGTH) {
            throw new RuleViolation("reward.achievement.tooLong", clean.length(), ACHIEVEMENT_MAX_LENGTH);
        }
        return clean;
    }

    private static String checkedSource(String text) {
        var clean = Names.clean(text);
        if (clean.length() > SOURCE_MAX_LENGTH) {
            throw new RuleViolation("reward.source.tooLong", clean.length(), SOURCE_MAX_LENGTH);
        }
        return clean;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    long provinceId() {
        return provinceId;
    }

    RewardState state() {
        return state;
    }

    int version() {
        return version;
    }
}
