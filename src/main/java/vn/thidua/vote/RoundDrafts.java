package vn.thidua.vote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.meeting.MeetingFacts;
import vn.thidua.shared.Messages;
import vn.thidua.shared.RuleViolation;
import vn.thidua.vote.rule.Outcome;

/** Writes the ballot and the rule of a round that is going to be held. */
@Component
class RoundDrafts {

    private final JdbcClient sql;
    private final RoundStore rounds;
    private final RuleService rules;
    private final NomineeReader nominees;
    private final Messages messages;

    RoundDrafts(JdbcClient sql, RoundStore rounds, RuleService rules, NomineeReader nominees, Messages messages) {
        this.sql = sql;
        this.rounds = rounds;
        this.rules = rules;
        this.nominees = nominees;
        this.messages = messages;
    }

    long meetingOf(long motionId) {
        return sql.sql("select meeting_id from vote_motion where id = ?")
                .param(motionId)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new RuleViolation("vote.motion.unknown"));
    }

    long first(long motionId, MeetingFacts meeting, LocalDate day) {
        var motion = sql.sql("select subject, seats from vote_motion where id = ? for update")
                .param(motionId)
                .query(Motion.class)
                .single();
        if (rounds.nextAttempt(motionId, 1) > 1) {
            throw new RuleViolation("vote.prepare.again");
        }
        var options = motion.subject() == Subject.THONG_QUA ? document() : nominees(motionId, meeting);
        var named = options.stream()
                .filter(option -> option.kind() == OptionKind.NOMINEE)
                .count();
        if (named == 0) {
            throw new RuleViolation("vote.motion.nomineesMissing");
        }
        var quorum = meeting.quorum();
        var roundId = sql.sql("insert into vote_round (meeting_id, motion_id, round_no, method, n_options, min_choices,"
                        + " max_choices, seats, base, threshold_num, threshold_den, strict, quorum_num, quorum_den,"
                        + " quorum_written, self_vote, written_votes, blank_valid, max_rounds, places_per_seat, decider,"
                        + " rule_source)"
                        + " select :meeting, :motion, 1, method, :options, 0, :choices, :seats, base, threshold_num,"
                        + " threshold_den, strict, :quorumNum, :quorumDen, :quorumWritten, self_vote, written_votes,"
                        + " blank_valid, if(:document, 1, max_rounds), places_per_seat, decider, source"
                        + " from vote_rule where id = :rule returning id")
                .param("meeting", meeting.id())
                .param("motion", motionId)
                .param("options", options.size())
                .param("choices", Math.min(motion.seats(), named))
                .param("seats", motion.seats())
                .param("quorumNum", quorum.share().num())
                .param("quorumDen", quorum.share().den())
                .param("quorumWritten", quorum.countsWritten())
                // a document that did not pass has not passed: there is nobody to hold a run-off between
                .param("document", motion.subject() == Subject.THONG_QUA)
                .param("rule", rules.inForce(meeting.provinceId(), motion.subject(), day))
                .query(Long.class)
                .single();
        rounds.addOptions(roundId, options);
        return roundId;
    }

    long runOff(RoundRecord parent, Outcome outcome) {
        if (parent.state() != RoundState.CONFIRMED || !outcome.needsRunOff()) {
            throw new RuleViolation("vote.runOff.none");
        }
        if (rounds.nextAttempt(parent.motionId(), parent.roundNo() + 1) > 1) {
            throw new RuleViolation("vote.prepare.again");
        }
        var withdrawn = withdrawn(parent.motionId());
        var options = new ArrayList<>(outcome.runOffBetween().stream()
                .filter(label -> !withdrawn.contains(label))
                .flatMap(label -> parent.option(label).stream())
                .toList());
        if (options.isEmpty()) {
            throw new RuleViolation("vote.motion.nomineesMissing");
        }
        parent.options().stream()
                .filter(option -> option.kind() != OptionKind.NOMINEE)
                .forEach(options::add);
        return rounds.copy(parent, parent.roundNo() + 1, 1, parent.id(), outcome.seatsLeft(), options);
    }

    private List<RoundRecord.Option> nominees(long motionId, MeetingFacts meeting) {
        var stand = nominees.nominees(motionId, meeting);
        stand.stream().filter(NomineeLine::isHeld).findFirst().ifPresent(held -> {
            throw new RuleViolation("vote.nominee.held", held.label());
        });
        var options = new ArrayList<>(stand.stream()
                .filter(nominee -> nominee.withdrawn().isEmpty())
                .map(nominee -> new RoundRecord.Option(0, OptionKind.NOMINEE, nominee.label(), nominee.unitId()))
                .toList());
        options.add(statement(OptionKind.NONE));
        return options;
    }

    private List<RoundRecord.Option> document() {
        return List.of(statement(OptionKind.NOMINEE), statement(OptionKind.NO), statement(OptionKind.ABSTAIN));
    }

    /** Lines that are the same on every ballot stand in Vietnamese, the language of the minutes. */
    private RoundRecord.Option statement(OptionKind kind) {
        @Nullable Long noUnit = null;
        return new RoundRecord.Option(0, kind, messages.text(Messages.VIETNAMESE, "vote.option." + kind), noUnit);
    }

    private List<String> withdrawn(long motionId) {
        return nominees.stored(motionId).stream()
                .filter(nominee -> !nominee.withdrawn().isEmpty())
                .map(NomineeLine::label)
                .toList();
    }

    private record Motion(Subject subject, int seats) {}
}
