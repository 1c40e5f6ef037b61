package vn.thidua.vote;

import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Messages;
import vn.thidua.vote.rule.Base;
import vn.thidua.vote.rule.Standing;

/** Sentences about votes: "6/9 phiếu – cần 8 phiếu để đạt 80 % tổng số 10 thành viên". */
@Component
public class VoteWords {

    private final Messages messages;

    VoteWords(Messages messages) {
        this.messages = messages;
    }

    /** Votes of one nominee and how many would be needed. */
    public String standing(Standing standing, Locale language) {
        var threshold = standing.threshold();
        if (threshold == null || standing.needed() == null) {
            return messages.text(language, "vote.words.most", standing.votes(), standing.outOf());
        }
        return messages.text(
                language,
                threshold.strict() ? "vote.words.needsMore" : "vote.words.needs",
                standing.votes(),
                standing.outOf(),
                standing.needed(),
                threshold.share().words(),
                base(standing, language));
    }

    /** "đạt" or "không đạt". */
    public String passed(boolean passed, Locale language) {
        return messages.text(language, passed ? "vote.words.passed" : "vote.words.notPassed");
    }

    /** The ballot and the rule of a round in words. */
    BallotWords ballot(RoundRecord round, Locale language) {
        var roll = round.roll();
        var threshold = round.rule().threshold();
        return new BallotWords(
                rule(round, language),
                round.ruleSource(),
                round.options().stream()
                        .map(option ->
                                new RoundView.BallotLine(option.pos(), option.kind(), option.label(), option.unitId()))
                        .toList(),
                round.maxChoices(),
                round.selfVote(),
                roll == null || threshold == null || round.rule().base() != Base.TOTAL
                        ? 0
                        : threshold.votesNeeded(roll.members()));
    }

    /** The rule of a round in one sentence, for the ballot. */
    String rule(RoundRecord round, Locale language) {
        var threshold = round.rule().threshold();
        var base = messages.text(language, "vote.base." + round.rule().base());
        var key = round.isAboutDocument() ? "vote.words.document" : "vote.words.rule";
        return threshold == null
                ? messages.text(language, key + "Most", round.maxChoices())
                : messages.text(
                        language,
                        threshold.strict() ? key + "More" : key,
                        round.maxChoices(),
                        threshold.share().words(),
                        base);
    }

    private String base(Standing standing, Locale language) {
        return messages.text(language, "vote.words.base." + standing.base(), standing.baseNumber());
    }
}
