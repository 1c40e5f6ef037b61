package vn.thidua.vote;

import java.util.List;

/**
 * A ballot as it comes from a telephone. The voter is not in it: that follows from the card.
 *
 * @param choices positions of what is marked, from 0
 * @param requestKey 16 random bytes made by the telephone, the same for every time it sends this ballot
 */
public record CastVote(long roundId, List<Integer> choices, byte[] requestKey) {

    public CastVote {
        choices = List.copyOf(choices);
        requestKey = requestKey.clone();
    }

    @Override
    public String toString() {
        return "CastVote[round=" + roundId + "]";
    }
}
