package vn.thidua.score.ui;

import org.springframework.stereotype.Component;
import vn.thidua.bloc.BlocRights;
import vn.thidua.score.CriteriaImport;
import vn.thidua.score.CriteriaQueries;
import vn.thidua.score.CriteriaService;
import vn.thidua.score.CriterionService;
import vn.thidua.score.ExemptionService;
import vn.thidua.score.TargetService;
import vn.thidua.shared.Messages;
import vn.thidua.shared.table.TableImporter;

/** What the screens of criteria tables work with. */
@Component
record CriteriaDesk(
        CriteriaService tables,
        CriterionService lines,
        ExemptionService exemptions,
        CriteriaQueries queries,
        TargetService targets,
        BlocRights rights,
        CriteriaImport imports,
        TableImporter importer,
        Messages messages) {}
