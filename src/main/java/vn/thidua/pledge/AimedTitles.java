package vn.thidua.pledge;

import java.util.List;

/** The titles and awards a unit can aim at. Implemented by the module that owns the catalogue of awards. */
public interface AimedTitles {

    /** Titles and awards of collectives that were awarded in that year, in the order of the catalogue. */
    List<AimedTitle> ofYear(int year);
}
