package vn.thidua.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The report of a bloc as it makes itself: the head's prose, what the units wrote, figures, and what is still missing.
 *
 * @param page the head's own part
 * @param parts one for each unit, in the order of the bloc
 * @param figures tables of other modules, in order
 */
public record BlocReport(ReportPage page, List<UnitPart> parts, List<ReportFigures.Figures> figures) {

    public BlocReport {
        parts = List.copyOf(parts);
        figures = List.copyOf(figures);
    }

    /**
     * What a unit handed in for it.
     *
     * @param entries of the unit's report; empty unless it is handed in
     * @param cell {@code null} where no such report is due from units
     */
    public record UnitPart(
            long unitId, String name, @Nullable ReportCell cell, List<ReportEntry> entries) {

        public UnitPart {
            entries = List.copyOf(entries);
        }

        public boolean isHandedIn() {
            return cell != null && cell.isHandedIn();
        }

        public boolean isHole() {
            return cell != null && !cell.isHandedIn();
        }

        public Optional<String> words(ReportField field) {
            return entries.stream()
                    .filter(entry -> entry.field() == field && !entry.words().isEmpty())
                    .map(ReportEntry::words)
                    .findFirst();
        }
    }

    public List<UnitPart> holes() {
        return parts.stream().filter(UnitPart::isHole).toList();
    }

    /** Units that wrote something under the heading. */
    public Stream<UnitPart> wrote(ReportField field) {
        return parts.stream().filter(part -> part.words(field).isPresent());
    }

    public long handedIn() {
        return parts.stream().filter(UnitPart::isHandedIn).count();
    }
}
