package vn.thidua.score;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.Roles;
import vn.thidua.shared.table.Column;
import vn.thidua.shared.table.ImportPass;
import vn.thidua.shared.table.TableImport;
import vn.thidua.shared.table.TableScope;

/**
 * Lines of one draft of a criteria table from a file: for head and deputy of its bloc and for the board. Whatever the file
 * says of blocs and other tables counts for nothing; the whole province's tables come in by the list of imports.
 */
@Service
@RolesAllowed({Roles.BOARD, Roles.UNIT})
public class CriteriaImport {

    private final CriteriaGate gate;
    private final ImportedCriteria tables;

    CriteriaImport(CriteriaGate gate, ImportedCriteria tables) {
        this.gate = gate;
        this.tables = tables;
    }

    /** What the importer needs beside the file. */
    public record Into(TableImport<?> kind, TableScope scope) {}

    /** Refuses whoever may not change the draft; breaks {@code score.criteria.frozen} and others where it is none. */
    @Transactional
    public Into draft(long tableId) {
        var head = gate.head(gate.draft(tableId));
        var place = new CriteriaPlace("", tables.blocCode(head), head.groupName());
        return new Into(new OneTable(tableId, place), TableScope.ofProvinceAndYear(head.provinceId(), head.year()));
    }

    /** The kind of table that a file is read as. */
    private final class OneTable implements TableImport<CriteriaRow> {

        private final long tableId;
        private final CriteriaPlace place;

        private OneTable(long tableId, CriteriaPlace place) {
            this.tableId = tableId;
            this.place = place;
        }

        @Override
        public String key() {
            return "score.table.criteria";
        }

        @Override
        public Need year() {
            return Need.REQUIRED;
        }

        @Override
        public List<Column> columns() {
            return CriteriaFile.lineColumns();
        }

        /** Asked for the dry run and again for the writing: rights and state are those of that moment. */
        @Override
        public ImportPass<CriteriaRow> open(TableScope scope) {
            gate.draft(tableId);
            return new CriteriaPass(scope, tables, place);
        }
    }
}
