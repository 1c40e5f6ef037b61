package vn.thidua.unit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.shared.Names;

/**
 * Words that a unit must have: each at the beginning of a word in one of its names or short names, present or former, or
 * in its code. The collation finds "dai" in "Đài".
 */
record UnitSearchWords(List<String> words) {

    /** More words than this make no difference to a person who searches. */
    private static final int MOST = 8;

    UnitSearchWords(String text) {
        this(Arrays.stream(Names.clean(text).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST)
                .toList());
    }

    /** Conditions on the unit of that alias, each led by "and"; "" where there is no word. */
    String condition(String unit) {
        var sql = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            sql.append("""
                     and exists (
                        select 1 from unit_name w
                        where w.unit_id = %1$s.id
                          and concat(' ', regexp_replace(concat_ws(' ', w.name, w.short_name,
                                                                   %1$s.code collate utf8mb4_uca1400_ai_ci),
                                                         '[^\\\\pL\\\\pN]+', ' ')) like :word%2$d)
                    """.formatted(unit, i));
        }
        return sql.toString();
    }

    /**
     * An order by which a name comes first where the words follow each other, as in "so tai" for "Sở Tài chính" before
     * "Sở Giao thông vận tải"; "" where there is nothing to tell apart.
     */
    String rank(String name) {
        return words.size() < 2 ? "" : """
                  concat(' ', regexp_replace(concat_ws(' ', %1$s.name, %1$s.short_name), '[^\\\\pL\\\\pN]+', ' '))
                      like :phrase desc,""".formatted(name);
    }

    Map<String, Object> params() {
        var params = new HashMap<String, Object>();
        params.put("phrase", "% " + String.join(" ", words) + "%");
        for (int i = 0; i < words.size(); i++) {
            params.put("word" + i, "% " + words.get(i) + "%");
        }
        return params;
    }
}
