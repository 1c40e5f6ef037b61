package vn.thidua.vote;

import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Messages;

/** A rule of ballots in sentences, for those who choose and those who write one. */
@Component
public class RuleWords {

    private final Messages messages;

    RuleWords(Messages messages) {
        this.messages = messages;
    }

    /** When somebody is elected: "Đạt khi có ít nhất 80 % tổng số thành viên". */
    public String threshold(VoteRuleDraft rule, Locale language) {
        var threshold = rule.threshold();
        return threshold == null
                ? messages.text(language, "vote.rules.most")
                : messages.text(
                        language,
                        threshold.strict() ? "vote.rules.more" : "vote.rules.least",
                        threshold.share().words(),
                        messages.text(language, "vote.base." + rule.base()));
    }

    /** What follows where seats stay open. */
    public String runOff(VoteRuleDraft rule, Locale language) {
        return rule.runOff().isOffered()
                ? messages.text(
                        language,
                        "vote.rules.runOff",
                        messages.text(language, "vote.decider." + rule.runOff().decider()))
                : messages.text(language, "vote.rules.noRunOff");
    }

    /** Everything in one paragraph. */
    public String all(VoteRuleDraft rule, Locale language) {
        return String.join(
                " ",
                messages.text(language, "vote.method." + rule.method()) + ".",
                threshold(rule, language),
                messages.text(language, "vote.selfVote." + rule.selfVote()) + ".",
                messages.text(language, rule.writtenVotes() ? "vote.rules.written" : "vote.rules.noWritten"),
                runOff(rule, language));
    }
}
