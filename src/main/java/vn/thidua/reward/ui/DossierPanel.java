package vn.thidua.reward.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.List;
import vn.thidua.document.DocumentService;
import vn.thidua.document.ui.FileLink;
import vn.thidua.document.ui.FileUploadField;
import vn.thidua.reward.DossierService;
import vn.thidua.reward.PaperKind;
import vn.thidua.reward.ProposalQueries;
import vn.thidua.reward.ProposalRow;
import vn.thidua.shared.RuleViolation;
import vn.thidua.shared.ui.Chip;
import vn.thidua.shared.ui.Section;
import vn.thidua.shared.ui.Toasts;

/** The dossier of a proposal: what is required, what is there, and for the board the field that takes the rest. */
class DossierPanel extends Section {

    private final ProposalRow proposal;
    private final DossierService dossier;
    private final DocumentService documents;
    private final Runnable changed;

    DossierPanel(
            ProposalRow proposal,
            List<ProposalQueries.PaperLine> papers,
            DossierService dossier,
            DocumentService documents,
            boolean editable,
            Runnable changed) {
        super("");
        this.proposal = proposal;
        this.dossier = dossier;
        this.documents = documents;
        this.changed = changed;
        var missing = papers.stream()
                .filter(paper -> paper.required() && paper.fileId() == null)
                .count();
        setTitle(
                missing == 0
                        ? getTranslation("reward.dossier.complete")
                        : getTranslation("reward.dossier.missing", missing));
        papers.forEach(paper -> add(line(paper, editable)));
        if (editable) {
            add(another(papers));
        }
    }

    private Div line(ProposalQueries.PaperLine paper, boolean editable) {
        var there = paper.fileId() != null;
        var name = new Span(RewardLabels.word(paper.paper()));
        name.addClassName("dossier-name");
        var line = new Div(
                new Chip(
                        there ? Chip.Tone.SUCCESS : paper.required() ? Chip.Tone.WARN : Chip.Tone.NEUTRAL,
                        getTranslation(there ? "reward.dossier.there" : "reward.dossier.lacks")),
                name);
        line.addClassName("dossier-line");
        name.setVisible(!editable);
        if (editable) {
            line.add(upload(paper.paper(), paper.fileId()));
        } else if (paper.fileId() != null) {
            line.add(new FileLink(documents, paper.fileId(), RewardLabels.word(paper.paper())));
        }
        return line;
    }

    private FileUploadField upload(PaperKind paper, @org.jspecify.annotations.Nullable Long fileId) {
        var field = new FileUploadField(RewardLabels.word(paper), documents, proposal::provinceId);
        field.setValue(fileId);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keep(paper, change.getValue());
            }
        });
        return field;
    }

    private void keep(PaperKind paper, @org.jspecify.annotations.Nullable Long fileId) {
        try {
            if (fileId == null) {
                dossier.detach(proposal.id(), paper);
            } else {
                dossier.attach(proposal.id(), paper, fileId);
            }
            changed.run();
        } catch (RuleViolation broken) {
            Toasts.error(getTranslation(broken.key(), broken.args()));
        }
    }

    /** A paper that nobody asks for may be added too. */
    private Select<PaperKind> another(List<ProposalQueries.PaperLine> papers) {
        var known = papers.stream().map(ProposalQueries.PaperLine::paper).toList();
        var more = new Select<PaperKind>();
        more.setLabel(getTranslation("reward.dossier.another"));
        more.setItems(Arrays.stream(PaperKind.values())
                .filter(kind -> !known.contains(kind))
                .toList());
        more.setItemLabelGenerator(RewardLabels::word);
        more.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                add(line(new ProposalQueries.PaperLine(change.getValue(), false, null), true));
            }
        });
        return more;
    }
}
