package vn.thidua.vote;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.vote.rule.Base;
import vn.thidua.vote.rule.RunOff;
import vn.thidua.vote.rule.Threshold;

/**
 * A rule of ballots as a province writes it.
 *
 * @param provinceId {@code null} for all provinces without an own rule
 * @param threshold {@code null} = the most votes win
 * @param writtenVotes whether written opinions of absent units are votes; only with all members as base
 * @param blankValid whether a blank ballot is valid
 * @param source the regulation it follows, with its article
 * @param validFrom the first day it holds
 */
public record VoteRuleDraft(
        @Nullable Long provinceId,
        Subject subject,
        Method method,
        Base base,
        @Nullable Threshold threshold,
        SelfVote selfVote,
        boolean writtenVotes,
        boolean blankValid,
        RunOff runOff,
        String source,
        LocalDate validFrom) {}
