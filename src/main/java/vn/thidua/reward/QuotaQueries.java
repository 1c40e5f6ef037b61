package vn.thidua.reward;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;

/** Reads quotas and what is used of them; for board and leadership of the province. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.BOARD, Roles.LEADERSHIP})
public class QuotaQueries {

    private final JdbcClient sql;
    private final QuotaReader reader;
    private final CurrentUser currentUser;

    QuotaQueries(JdbcClient sql, QuotaReader reader, CurrentUser currentUser) {
        this.sql = sql;
        this.reader = reader;
        this.currentUser = currentUser;
    }

    /** Quotas of a year by award, the wider place first. */
    public List<QuotaRow> quotas(long provinceId, int year) {
        currentUser.requireReaderOf(provinceId);
        var names = new RegisterNames(sql);
        var pass = reader.pass();
        return pass.of(provinceId, year).stream()
                .map(quota -> {
                    var use = pass.use(quota);
                    return new QuotaRow(
                            quota.id(),
                            quota.awardCode(),
                            names.award(quota.awardCode()),
                            quota.scope(),
                            use.place(),
                            quota.recipientKind(),
                            quota.maxCount(),
                            quota.maxPercent(),
                            use.base(),
                            use.limit(),
                            use.used(),
                            quota.source());
                })
                .toList();
    }
}
