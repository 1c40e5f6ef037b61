package vn.thidua.vote.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What can be marked on the ballot of a round, and which marks are valid.
 *
 * @param nominees whom the round can elect, in the order of the ballot; withdrawn ones are not on it
 * @param statements marks that stand alone and elect nobody, such as {@value #NOBODY}, or no and abstain for a document
 * @param maxChoices how many nominees may be marked; by default as many as there are seats
 * @param blankIsValid whether an empty ballot is valid; by default it is not
 */
public record BallotPaper(List<String> nominees, Set<String> statements, int maxChoices, boolean blankIsValid) {

    /** The mark of somebody who approves of nobody: a valid ballot. */
    public static final String NOBODY = "NONE";

    public BallotPaper {
        nominees = List.copyOf(nominees);
        statements = Set.copyOf(statements);
        if (new HashSet<>(nominees).size() != nominees.size()
                || nominees.stream().anyMatch(statements::contains)) {
            throw new IllegalArgumentException("A name stands twice on the ballot: " + nominees);
        }
    }

    /** The ballot of an election of nominees: as many marks as seats, or nobody. */
    public static BallotPaper forNominees(List<String> nominees, int seats) {
        return new BallotPaper(nominees, Set.of(NOBODY), seats, false);
    }

    public boolean isBlank(List<String> marks) {
        return marks.isEmpty();
    }

    /**
     * Whether the whole ballot counts. More names than allowed, a repeated name, or a name that is not on the ballot makes
     * all of it invalid; nothing of it is counted then.
     */
    public boolean isValid(List<String> marks) {
        if (isBlank(marks)) {
            return blankIsValid;
        }
        if (marks.size() == 1 && statements.contains(marks.getFirst())) {
            return true;
        }
        return marks.size() <= maxChoices && new HashSet<>(marks).size() == marks.size() && nominees.containsAll(marks);
    }
}
