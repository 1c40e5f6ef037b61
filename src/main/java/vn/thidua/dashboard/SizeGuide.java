package vn.thidua.dashboard;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many units a bloc usually has; a guide of practice, no rule of law. Set with {@code thidua.bloc-size.smallest} and
 * {@code thidua.bloc-size.largest}.
 */
@ConfigurationProperties("thidua.bloc-size")
public record SizeGuide(
        @DefaultValue("4") int smallest, @DefaultValue("14") int largest) {

    public boolean isSmall(int size) {
        return size < smallest;
    }

    public boolean isLarge(int size) {
        return size > largest;
    }

    public boolean admits(int size) {
        return !isSmall(size) && !isLarge(size);
    }
}
