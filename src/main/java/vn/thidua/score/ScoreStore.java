package vn.thidua.score;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.score.ScoringTable.Item;

/** Where sheets, entries and their history lie, for those who change them. */
@Component
class ScoreStore {

    private final ScoreSheetRepository sheets;
    private final ScoreEntryRepository entries;
    private final ScoreChangeRepository changes;
    private final JdbcClient jdbc;

    ScoreStore(
            ScoreSheetRepository sheets, ScoreEntryRepository entries, ScoreChangeRepository changes, JdbcClient jdbc) {
        this.sheets = sheets;
        this.entries = entries;
        this.changes = changes;
        this.jdbc = jdbc;
    }

    ScoreSheetRepository sheets() {
        return sheets;
    }

    ScoreEntryRepository entries() {
        return entries;
    }

    ScoreChangeRepository changes() {
        return changes;
    }

    /** Results of the units of a round for a criterion. */
    List<Worth.Peer> peers(long roundId, long criterionId) {
        return jdbc.sql("select s.unit_id, e.plan as target, e.actual from score_entry e"
                        + " join score_sheet s on s.id = e.sheet_id where s.round_id = ? and e.criterion_id = ?")
                .params(roundId, criterionId)
                .query(Worth.Peer.class)
                .list();
    }

    /**
     * Computes the points of all other units again after one result changed what they are measured against. The entries
     * keep their version: nobody who is entering there needs to choose between values because of it.
     */
    void refreshRelative(long roundId, Item item, long exceptUnit) {
        var peers = peers(roundId, item.id());
        var column = ScorePass.measuredAt(item).name().toLowerCase(java.util.Locale.ROOT) + "_points";
        for (var peer : peers) {
            if (peer.unitId() == exceptUnit || peer.actual() == null) {
                continue;
            }
            var worth = Worth.of(item, Measure.ofResult(peer.target(), peer.actual()), peer.unitId(), peers);
            jdbc.sql("update score_entry e join score_sheet s on s.id = e.sheet_id set e." + column
                            + " = ?, e.applies = ? where s.round_id = ? and e.criterion_id = ? and s.unit_id = ?")
                    .param(1, worth.points())
                    .param(2, worth.applies())
                    .param(3, roundId)
                    .param(4, item.id())
                    .param(5, peer.unitId())
                    .update();
        }
    }
}
