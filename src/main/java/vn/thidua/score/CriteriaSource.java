package vn.thidua.score;

/**
 * A table that a new one may be copied from.
 *
 * @param bloc name of the bloc it belongs to, "" for a template
 * @param group name of the group of the bloc, "" for the whole bloc
 */
public record CriteriaSource(long tableId, String title, int year, String bloc, String group) {

    public boolean isTemplate() {
        return bloc.isEmpty();
    }
}
