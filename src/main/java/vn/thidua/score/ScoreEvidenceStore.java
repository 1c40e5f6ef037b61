package vn.thidua.score;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.RuleViolation;

/** Keeps which files prove which entry. */
@Component
class ScoreEvidenceStore {

    private static final int MOST_FILES = 20;

    private final ScoreSheetRepository sheets;
    private final ScoreEntryRepository entries;
    private final JdbcClient jdbc;

    ScoreEvidenceStore(ScoreSheetRepository sheets, ScoreEntryRepository entries, JdbcClient jdbc) {
        this.sheets = sheets;
        this.entries = entries;
        this.jdbc = jdbc;
    }

    /** The entry of the cell, made where it is not there yet; refused where the sheet is final. */
    ScoreEntry entry(ScoringRound round, long unitId, long criterionId) {
        var sheet = sheets.findForScoring(round.id(), unitId).orElseThrow(() -> new RuleViolation("score.sheet.none"));
        if (sheet.state() == SheetState.FINAL) {
            throw new RuleViolation("score.sheet.step.FINAL");
        }
        return entries.findBySheetIdAndCriterionId(sheet.id(), criterionId)
                .orElseGet(() -> entries.save(new ScoreEntry(sheet.id(), criterionId)));
    }

    void add(ScoringRound round, long unitId, long criterionId, long fileId, String name, String who, Instant when) {
        var entry = entry(round, unitId, criterionId);
        entries.flush();
        if (count(entry.id()) >= MOST_FILES) {
            throw new RuleViolation("score.sheet.evidence.tooMany", MOST_FILES);
        }
        jdbc.sql("insert ignore into score_evidence (entry_id, file_id, file_name, added_by, added_at)"
                        + " values (?, ?, ?, ?, ?)")
                .params(entry.id(), fileId, name, who, Timestamp.from(when))
                .update();
    }

    void remove(ScoringRound round, long unitId, long evidenceId, String who) {
        var removed = jdbc.sql(
                        "delete x from score_evidence x join score_entry e on e.id = x.entry_id"
                                + " join score_sheet s on s.id = e.sheet_id"
                                + " where x.id = ? and s.round_id = ? and s.unit_id = ? and s.state <> 'FINAL' and x.added_by = ?")
                .params(evidenceId, round.id(), unitId, who)
                .update();
        if (removed == 0) {
            throw new RuleViolation("score.sheet.evidence.notYours");
        }
    }

    private int count(long entryId) {
        return jdbc.sql("select count(*) from score_evidence where entry_id = ?")
                .param(entryId)
                .query(Integer.class)
                .single();
    }
}
