package vn.thidua.reward;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * One sentence about whether a proposal may go on.
 *
 * @param key message key of the sentence
 * @param args its arguments; {@link Worded} codes and dates are put into words where they are shown
 */
public record Finding(Weight weight, String key, List<Object> args) implements Serializable {

    /** What follows from a finding. */
    public enum Weight implements Worded {
        /** The proposal may not be checked. */
        BLOCK,
        /** Not enough yet, but one step from it. */
        NEARLY,
        /** A person has to look. */
        ASK,
        /** Good to know. */
        NOTE;

        /** Whether the proposal stops here. */
        public boolean stops() {
            return this == BLOCK || this == NEARLY;
        }

        @Override
        public String key() {
            return "reward.finding." + name();
        }
    }

    public Finding {
        args = List.copyOf(args);
    }

    static Finding block(String key, Object... args) {
        return new Finding(Weight.BLOCK, key, Arrays.asList(args));
    }

    static Finding nearly(String key, Object... args) {
        return new Finding(Weight.NEARLY, key, Arrays.asList(args));
    }

    static Finding ask(String key, Object... args) {
        return new Finding(Weight.ASK, key, Arrays.asList(args));
    }

    static Finding note(String key, Object... args) {
        return new Finding(Weight.NOTE, key, Arrays.asList(args));
    }

    /** Whether the proposal stops here. */
    public boolean stops() {
        return weight.stops();
    }
}
