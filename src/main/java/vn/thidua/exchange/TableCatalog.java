package vn.thidua.exchange;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.thidua.shared.table.TableExport;
import vn.thidua.shared.table.TableImport;
import vn.thidua.shared.table.TableKind;

/**
 * The kinds of tables that the modules offer to the person who asks. A kind guards itself, its place in the list
 * included; so kinds are asked when somebody looks, never while the program starts.
 */
@Component
public class TableCatalog {

    private final ObjectProvider<TableImport<?>> imports;
    private final ObjectProvider<TableExport> exports;

    TableCatalog(ObjectProvider<TableImport<?>> imports, ObjectProvider<TableExport> exports) {
        this.imports = imports;
        this.exports = exports;
    }

    /** Kinds that the person may import; what others refer to comes first. */
    public List<TableImport<?>> imports() {
        return inOrder(imports.stream());
    }

    /** Kinds that the person may export, in the same order. */
    public List<TableExport> exports() {
        return inOrder(exports.stream());
    }

    private static <K extends TableKind> List<K> inOrder(Stream<K> kinds) {
        return kinds.flatMap(TableCatalog::placed)
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .collect(Collectors.toUnmodifiableList());
    }

    /** The kind with its place; nothing where it refuses the person. */
    private static <K extends TableKind> Stream<Map.Entry<Integer, K>> placed(K kind) {
        try {
            return Stream.of(Map.entry(kind.order(), kind));
        } catch (AccessDeniedException e) {
            return Stream.empty();
        }
    }
}
