package vn.thidua.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.thidua.identity.DemoAccounts;
import vn.thidua.shared.Messages;
import vn.thidua.shared.table.ColumnMapping;
import vn.thidua.shared.table.ImportProgress;
import vn.thidua.shared.table.RowStatus;
import vn.thidua.shared.table.TableFile;
import vn.thidua.shared.table.TableImport;
import vn.thidua.shared.table.TableImporter;
import vn.thidua.shared.table.TableScope;

/** Takes the files of the demonstration in, as a clerk would: recognise columns, dry run, apply the good rows. */
@Component
@Profile(DemoAccounts.PROFILE)
class DemoFiles {

    private final List<TableImport<?>> kinds;
    private final TableImporter importer;
    private final Messages messages;

    DemoFiles(List<TableImport<?>> kinds, TableImporter importer, Messages messages) {
        this.kinds = kinds;
        this.importer = importer;
        this.messages = messages;
    }

    /**
     * How a file went.
     *
     * @param wrong rows that were left out
     */
    record Loaded(String file, int taken, int wrong) {

        @Override
        public String toString() {
            return wrong == 0 ? file + " " + taken : file + " " + taken + " (" + wrong + " rows left out)";
        }
    }

    /**
     * @param file name below {@code demo/}
     * @param kind key of the kind of table
     */
    Loaded load(String file, String kind) {
        return load(file, kind, TableScope.EVERYTHING);
    }

    /** The same for a file whose rows do not name their province or year. */
    Loaded load(String file, String kind, TableScope scope) {
        var table = kinds.stream()
                .filter(candidate -> candidate.key().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No table of kind " + kind));
        try {
            var copy = Files.createTempFile("demo-", ".csv");
            try (var in = new ClassPathResource("demo/" + file).getInputStream()) {
                Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
                var opened = TableFile.open(copy);
                var mapping = ColumnMapping.recognise(table.columns(), opened.header(), messages);
                try (var preview = importer.preview(table, opened, mapping, scope, ImportProgress.NONE);
                        var outcome = importer.apply(preview, TableImporter.Mode.GOOD_ROWS, ImportProgress.NONE)) {
                    var lines = outcome.lines();
                    var wrong = lines.count(RowStatus.WRONG);
                    return new Loaded(file, lines.size() - wrong, wrong);
                }
            } finally {
                Files.delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
