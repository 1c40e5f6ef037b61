package vn.thidua.document.paper;

import java.util.List;

/**
 * An annex of a paper.
 *
 * @param title in capitals below "Phụ lục I"
 * @param note one line below the title, such as which paper it belongs to; may be ""
 * @param landscape for wide tables
 */
public record Annex(String title, String note, boolean landscape, List<Part> parts) {

    public Annex {
        parts = List.copyOf(parts);
    }
}
