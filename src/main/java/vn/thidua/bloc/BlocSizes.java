package vn.thidua.bloc;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Sizes between which a bloc counts as balanced, in units. Provinces had blocs of 4 to 14 units (Đồng Nai, March 2024);
 * a guide of practice that no rule fixes, so a setting: {@code thidua.bloc.size.smallest} and {@code .largest}.
 */
@ConfigurationProperties("thidua.bloc.size")
public record BlocSizes(
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
