package vn.thidua.score;

import java.util.Map;
import vn.thidua.score.rule.Given;

/** What was entered for the units of a bloc in an earlier year: what the preview of a new table is computed from. */
public interface PastEntries {

    /**
     * Inputs by unit and by code of the criterion, in the words of the rules ({@code plan}, {@code actual}, {@code count},
     * {@code value}, {@code grade}, {@code passed}, {@code events}, {@code verified} …); empty where nothing is known.
     */
    Map<Long, Map<String, Given>> of(long blocId, int year);
}
