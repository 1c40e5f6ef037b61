package vn.thidua.vote;

import vn.thidua.vote.rule.Manner;

/** How a round is voted. */
public enum Method {
    SECRET_ELECTRONIC,
    NAMED_ELECTRONIC,
    SHOW_OF_HANDS,
    PAPER,
    /** Secret, on telephones and on paper. */
    MIXED;

    /** Whether units vote on telephones. */
    public boolean isElectronic() {
        return this == SECRET_ELECTRONIC || this == NAMED_ELECTRONIC || this == MIXED;
    }

    public Manner manner() {
        return switch (this) {
            case SECRET_ELECTRONIC, PAPER, MIXED -> Manner.SECRET;
            case NAMED_ELECTRONIC -> Manner.NAMED;
            case SHOW_OF_HANDS -> Manner.HANDS;
        };
    }

    /** The channel of a unit at the table when the round opens. */
    Channel channel() {
        return switch (this) {
            case SECRET_ELECTRONIC, NAMED_ELECTRONIC, MIXED -> Channel.ELECTRONIC;
            case PAPER -> Channel.PAPER;
            case SHOW_OF_HANDS -> Channel.HANDS;
        };
    }
}
