package vn.thidua.bloc.ui;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Sizes between which a bloc counts as balanced, in units. Provinces had blocs of 4 to 14 units (Đồng Nai, March 2024);
 * no rule fixes them, so they are a setting: {@code thidua.bloc.size.min} and {@code .max}.
 */
@ConfigurationProperties("thidua.bloc.size")
record BlocSizes(
        @DefaultValue("4") int min, @DefaultValue("14") int max) {}
