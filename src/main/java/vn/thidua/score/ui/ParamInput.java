package vn.thidua.score.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A field, or a few that belong together, for parameters of a kind of criterion. */
interface ParamInput {

    /** What stands in the form. */
    List<Component> components();

    /** Shows what is stored. */
    void show(Map<String, ? extends @Nullable Object> params);

    /**
     * Writes what the person entered over what was stored. Breaks a rule of {@code shared.decimal.*} where a number
     * cannot be read.
     */
    void write(Map<String, @Nullable Object> params);

    /** Runs after each change. */
    void onChange(Runnable changed);
}
