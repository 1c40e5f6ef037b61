package vn.thidua.shared.table;

import java.util.List;

/** Gives the import and export screen its list of provinces; the module that knows provinces implements it as a bean. */
public interface ProvinceChoices {

    /** Provinces for which the signed-in person may import or export, in Vietnamese order. */
    List<Choice> provinces();

    /** A province to choose. */
    record Choice(long id, String name) {}
}
