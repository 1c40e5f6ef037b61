package vn.thidua.dashboard.ui;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.bloc.BlocSizes;
import vn.thidua.dashboard.BlocLine;
import vn.thidua.dashboard.DraftLine;
import vn.thidua.dashboard.UnitLine;
import vn.thidua.dashboard.Waiting;
import vn.thidua.dashboard.Work;
import vn.thidua.dashboard.ui.Notices.Notice;

/** What is late, and what needs a decision; each line leads to its rows. */
class AttentionLines {

    /** So many drafts and blocs are named one by one. */
    private static final int NAMED = 5;

    private final Words words;
    private final RowLinks links;

    AttentionLines(Words words, RowLinks links) {
        this.words = words;
        this.links = links;
    }

    Notices late(Work work, List<BlocLine> blocs, List<UnitLine> units, BlocSizes guide) {
        var lines = new ArrayList<Notice>();
        var behind = work.unitsBehind();
        line(lines, "dashboard.attention.behind", behind, links.reports(RowLinks.BEHIND), behind);
        var unsigned = work.unsigned().size();
        line(lines, "dashboard.attention.unsigned", unsigned, links.pledges(RowLinks.UNSIGNED), unsigned);
        var scorings = work.lateScorings().size();
        line(lines, "dashboard.attention.scoring", scorings, links.lateScorings(), scorings);
        for (BlocPick pick : BlocPick.values()) {
            var found = blocs.stream().filter(bloc -> pick.takes(bloc, guide)).count();
            line(
                    lines,
                    "dashboard.attention." + pick,
                    found,
                    links.blocs(pick),
                    found,
                    guide.smallest(),
                    guide.largest());
        }
        var waiting = units.stream().filter(unit -> unit.blocId() == null).count();
        line(lines, "dashboard.attention.tray", waiting, links.unitsInTray(), waiting);
        return new Notices(
                "late", words.say("dashboard.attention.title"), words.say("dashboard.attention.none"), lines);
    }

    Notices decisions(List<Waiting> waiting, List<DraftLine> drafts) {
        var lines = new ArrayList<Notice>();
        waiting.stream()
                .filter(one -> one.blocId() == null)
                .forEach(one -> line(
                        lines,
                        "dashboard.waiting." + one.kind(),
                        one.things(),
                        links.proposals(one.kind()),
                        one.things()));
        var ofBlocs = waiting.stream().filter(one -> one.blocId() != null).toList();
        ofBlocs.stream()
                .limit(NAMED)
                .forEach(one -> line(
                        lines,
                        "dashboard.waiting." + one.kind(),
                        one.things(),
                        "khoi/" + one.blocId() + (one.kind().equals("APPEAL") ? "/xep-hang" : "/cham-diem") + "?nam="
                                + links.year(),
                        one.things(),
                        one.bloc()));
        more(lines, "dashboard.waiting.moreBlocs", ofBlocs.size(), links.blocs());
        drafts.stream()
                .limit(NAMED)
                .forEach(draft -> line(
                        lines,
                        "dashboard.attention.draft",
                        draft.drafts(),
                        "thanh-phan?nam=" + draft.year() + "&tinh=" + draft.provinceId(),
                        draft.drafts(),
                        String.valueOf(draft.year()),
                        draft.province()));
        more(lines, "dashboard.attention.moreDrafts", drafts.size(), "thanh-phan?nam=" + links.year());
        return new Notices(
                "decisions", words.say("dashboard.waiting.title"), words.say("dashboard.waiting.none"), lines);
    }

    private void more(List<Notice> lines, String key, int all, String url) {
        line(lines, key, all - NAMED, url, all - NAMED);
    }

    private void line(List<Notice> lines, String key, long count, String url, Object... args) {
        if (count > 0) {
            lines.add(new Notice(words.say(key, args), url));
        }
    }
}
