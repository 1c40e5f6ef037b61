package vn.thidua.exchange;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.thidua.shared.table.TableExport;
import vn.thidua.shared.table.TableImport;
import vn.thidua.shared.table.TableKind;

/** The kinds of tables that the modules offer. What a person may do with one is checked by the kind itself. */
@Component
public class TableCatalog {

    private final List<TableImport<?>> imports;
    private final List<TableExport> exports;

    TableCatalog(ObjectProvider<TableImport<?>> imports, ObjectProvider<TableExport> exports) {
        this.imports =
                imports.stream().sorted(Comparator.comparing(TableKind::order)).toList();
        this.exports =
                exports.stream().sorted(Comparator.comparing(TableKind::order)).toList();
    }

    /** Kinds that can be imported; what others refer to comes first. */
    public List<TableImport<?>> imports() {
        return imports;
    }

    public List<TableExport> exports() {
        return exports;
    }
}
