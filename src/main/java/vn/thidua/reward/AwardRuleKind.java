package vn.thidua.reward;

/** The dated rules beside the catalogue, each kind in a table of its own. Words: {@code reward.rule.X}. */
public enum AwardRuleKind implements Worded {
    /** Papers of a dossier (Law 06/2022/QH15, article 84). */
    DOSSIER("dossier_rule"),
    /** Earlier awards that are asked for (articles 21–74). */
    EARLIER("earlier_rule"),
    /** The lowest rating of the year. */
    RATING("rating_rule");

    private final String table;

    AwardRuleKind(String table) {
        this.table = table;
    }

    String table() {
        return table;
    }

    @Override
    public String key() {
        return "reward.rule." + name();
    }
}
