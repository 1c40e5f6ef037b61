package vn.thidua.report;

import java.util.List;
import java.util.Optional;
import vn.thidua.bloc.BlocOfYear;

/**
 * Figures that another module puts into the report of a bloc, such as the completion of its pledge or the ranking. One
 * Spring bean for each table; the words are in the language of papers, Vietnamese.
 */
public interface ReportFigures {

    /** Place in the report, the lowest first. */
    int order();

    /** The table, asked for by a person who may read the bloc; empty where there is nothing to tell. */
    Optional<Figures> figures(BlocOfYear bloc, ReportKind kind);

    /**
     * A table of figures.
     *
     * @param title its heading
     * @param headers of the columns; the first column holds words, the others numbers
     */
    record Figures(String title, List<String> headers, List<Row> rows) {

        public Figures {
            headers = List.copyOf(headers);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row.
     *
     * @param cells in the order of the headers, written as they shall be printed
     * @param url page of the program that shows the rows behind the figures, without a leading slash; "" where none
     */
    record Row(List<String> cells, String url) {

        public Row {
            cells = List.copyOf(cells);
        }
    }
}
