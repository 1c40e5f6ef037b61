package vn.thidua.shared.ui;

import java.util.List;

/** A view below another one; the frame shows the way back above the title. */
public interface HasCrumbs {

    /**
     * @param label word of the page above
     * @param url its path without a leading slash
     */
    record Crumb(String label, String url) {}

    /** The pages above this one, the highest first, asked after the view has loaded. */
    List<Crumb> crumbs();
}
