package vn.thidua.dashboard.ui;

import java.util.List;
import vn.thidua.dashboard.BlocLine;
import vn.thidua.shared.ui.Section;

/** Who heads what: every bloc with its head, deputies and size. */
class HeadsSection extends Section {

    HeadsSection(List<BlocLine> blocs) {
        super("");
        var headed = blocs.stream().filter(BlocLine::hasHead).count();
        setTitle(getTranslation("dashboard.heads.title", headed, blocs.size()));
        setSentence(getTranslation("dashboard.heads.sentence"));
        add(new BlocGrid(blocs));
    }
}
