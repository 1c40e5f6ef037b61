package vn.thidua.pledge;

import java.math.BigDecimal;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.shared.table.ImportRow;

/** A row of a file of what units reached. */
record ActualLine(ImportRow row, BlocOfYear bloc, long unitId, int month, BigDecimal reached) {

    String identity() {
        return bloc.blocId() + "/" + bloc.yearId() + "/" + unitId + "/" + month + "/" + itemKey();
    }

    String itemKey() {
        return PledgeItemLine.key(row.text(PledgeItemTable.CONTENT), row.text(PledgeItemTable.INDICATOR));
    }
}
