package vn.thidua.demo;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.identity.DemoAccounts;
import vn.thidua.shared.table.TableScope;

/**
 * The known criteria tables as templates, kept with the province whose table is the most complete; each says in its title
 * where it comes from. All or nothing, in one transaction; a database that has a table is left alone.
 */
@Component
@Profile(DemoAccounts.PROFILE)
@Order(20)
class DemoCriteria implements ApplicationRunner {

    static final String PROVINCE = "Quảng Trị";
    static final int YEAR = 2025;

    private static final Logger log = LoggerFactory.getLogger(DemoCriteria.class);
    private static final String OFFICER = "chuyenvien";
    private static final List<String> FILES = List.of(
            "criteria_quang_tri_2025.csv",
            "criteria_generic_departments.csv",
            "criteria_can_tho_2025_cashless.csv",
            "criteria_hung_yen_2021.csv");

    private final DemoFiles files;
    private final ActingAs acting;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    DemoCriteria(DemoFiles files, ActingAs acting, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.files = files;
        this.acting = acting;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var province = jdbc.sql("select id from province where name = ?")
                .param(PROVINCE)
                .query(Long.class)
                .optional();
        var known = jdbc.sql("select exists (select 1 from criteria_table)")
                .query(Boolean.class)
                .single();
        if (province.isEmpty() || known) {
            return;
        }
        var scope = TableScope.ofProvinceAndYear(province.get(), YEAR);
        acting.account(OFFICER, () -> transaction.executeWithoutResult(status -> load(scope)));
    }

    private void load(TableScope scope) {
        log.info(
                "Criteria tables loaded as templates: {}",
                FILES.stream()
                        .map(file -> files.load(file, "score.table.criteria", scope))
                        .toList());
    }
}
