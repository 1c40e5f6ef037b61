package vn.thidua.bloc;

import java.util.List;

/**
 * A bloc over all its years.
 *
 * @param name its newest name
 * @param years years in which it stood in a composition in force and that the person may read, newest first
 */
public record BlocOutline(
        long blocId, long provinceId, String province, String code, String name, List<Integer> years) {}
