package vn.thidua.vote;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.meeting.Attendance;
import vn.thidua.meeting.Quorum;
import vn.thidua.shared.Fraction;
import vn.thidua.vote.rule.BallotPaper;
import vn.thidua.vote.rule.Base;
import vn.thidua.vote.rule.Decider;
import vn.thidua.vote.rule.RunOff;
import vn.thidua.vote.rule.Threshold;
import vn.thidua.vote.rule.VoteRule;

/** A round as it stands in the database, with the copy of its rule and the lines of its ballot. */
record RoundRecord(
        long id,
        long meetingId,
        long motionId,
        int roundNo,
        int attempt,
        @Nullable Long parentId,
        Method method,
        RoundState state,
        int minChoices,
        int maxChoices,
        int seats,
        VoteRule rule,
        SelfVote selfVote,
        boolean writtenVotes,
        boolean blankValid,
        String ruleSource,
        @Nullable Attendance roll,
        int entitledCount,
        byte @Nullable [] keyFingerprint,
        byte @Nullable [] seal,
        @Nullable LocalDateTime openedAt,
        @Nullable LocalDateTime closesAt,
        @Nullable LocalDateTime closedAt,
        List<Option> options) {

    /** One line of the ballot. */
    record Option(
            int pos,
            OptionKind kind,
            String label,
            @Nullable Long unitId) {}

    /** Whether a document is passed, not somebody chosen: only then the ballot has a No. */
    boolean isAboutDocument() {
        return options.stream().anyMatch(option -> option.kind() == OptionKind.NO);
    }

    static RoundRecord of(ResultSet row, List<Option> options) throws SQLException {
        return new RoundRecord(
                row.getLong("id"),
                row.getLong("meeting_id"),
                row.getLong("motion_id"),
                row.getInt("round_no"),
                row.getInt("attempt"),
                row.getObject("parent_round_id", Long.class),
                Method.valueOf(row.getString("method")),
                RoundState.valueOf(row.getString("state")),
                row.getInt("min_choices"),
                row.getInt("max_choices"),
                row.getInt("seats"),
                ruleOf(row),
                SelfVote.valueOf(row.getString("self_vote")),
                row.getBoolean("written_votes"),
                row.getBoolean("blank_valid"),
                row.getString("rule_source"),
                rollOf(row),
                row.getInt("entitled_count"),
                row.getBytes("key_fpr"),
                row.getBytes("seal"),
                row.getObject("opened_at", LocalDateTime.class),
                row.getObject("closes_at", LocalDateTime.class),
                row.getObject("closed_at", LocalDateTime.class),
                options);
    }

    private static VoteRule ruleOf(ResultSet row) throws SQLException {
        var num = row.getObject("threshold_num", Long.class);
        return new VoteRule(
                new Quorum(
                        new Fraction(row.getInt("quorum_num"), row.getInt("quorum_den")),
                        row.getBoolean("quorum_written")),
                Base.valueOf(row.getString("base")),
                num == null
                        ? null
                        : new Threshold(new Fraction(num, row.getLong("threshold_den")), row.getBoolean("strict")),
                Method.valueOf(row.getString("method")).manner(),
                new RunOff(
                        row.getInt("max_rounds"),
                        row.getInt("places_per_seat"),
                        Decider.valueOf(row.getString("decider"))));
    }

    private static @Nullable Attendance rollOf(ResultSet row) throws SQLException {
        var members = row.getObject("unit_count", Integer.class);
        if (members == null) {
            return null;
        }
        var attending = row.getInt("present_count");
        var substitutes = row.getInt("substitute_count");
        var written = row.getInt("written_count");
        return new Attendance(members, attending - substitutes, substitutes, written, members - attending - written);
    }

    /** The roll that was frozen at opening. */
    Attendance frozenRoll() {
        if (roll == null) {
            throw new IllegalStateException("Round " + id + " was never opened");
        }
        return roll;
    }

    byte[] fingerprint() {
        if (keyFingerprint == null) {
            throw new IllegalStateException("Round " + id + " has no key");
        }
        return keyFingerprint;
    }

    BallotPaper paper() {
        return new BallotPaper(
                options.stream()
                        .filter(option -> option.kind() == OptionKind.NOMINEE)
                        .map(Option::label)
                        .toList(),
                statements(),
                maxChoices,
                blankValid);
    }

    private Set<String> statements() {
        return options.stream()
                .filter(option -> option.kind() != OptionKind.NOMINEE)
                .map(Option::label)
                .collect(Collectors.toUnmodifiableSet());
    }

    List<String> labels(List<Integer> positions) {
        return positions.stream().map(position -> options.get(position).label()).toList();
    }

    Optional<Option> option(String label) {
        return options.stream().filter(option -> option.label().equals(label)).findFirst();
    }
}
