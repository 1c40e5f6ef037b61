package vn.thidua.reward;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Whom an award can be given to. Words: {@code reward.recipient.X}. */
public enum Recipient implements Worded {
    COLLECTIVE,
    INDIVIDUAL,
    HOUSEHOLD;

    /** Key of the word in both bundles. */
    @Override
    public String key() {
        return "reward.recipient." + name();
    }

    /** Reads codes joined by semicolons; throws IllegalArgumentException where a code is unknown. */
    public static Set<Recipient> parse(String joined) {
        var recipients = EnumSet.noneOf(Recipient.class);
        Arrays.stream(joined.split(";"))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .map(Recipient::valueOf)
                .forEach(recipients::add);
        return recipients;
    }

    /** Codes joined by semicolons, in the order of this enum. */
    public static String join(Set<Recipient> recipients) {
        return Arrays.stream(values())
                .filter(recipients::contains)
                .map(Recipient::name)
                .collect(Collectors.joining(";"));
    }
}
