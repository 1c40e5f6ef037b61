package vn.thidua.demo;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Consumer;
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

/**
 * The work of some blocs in some years: pledge items that were published, and beside them pledges, reports and scores made
 * up by a seeded generator, every row marked and shown as such. All or nothing, in one transaction: a start that breaks
 * half-way leaves nothing behind, and the next one makes all of it. A database that has a pledge or scores is left alone.
 */
@Component
@Profile(DemoAccounts.PROFILE)
@Order(30)
class DemoYears implements ApplicationRunner {

    static final String PLEDGES = "pledge_examples.csv";

    private static final Logger log = LoggerFactory.getLogger(DemoYears.class);
    private static final String OFFICER = "chuyenvien";

    private final DemoFiles files;
    private final DemoBlocs blocs;
    private final DemoPledges pledges;
    private final DemoReports reports;
    private final DemoScores scores;
    private final ActingAs acting;
    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final TransactionTemplate transaction;

    DemoYears(
            DemoFiles files,
            DemoBlocs blocs,
            DemoPledges pledges,
            DemoReports reports,
            DemoScores scores,
            ActingAs acting,
            JdbcClient jdbc,
            EntityManager entities,
            PlatformTransactionManager transactions) {
        this.files = files;
        this.blocs = blocs;
        this.pledges = pledges;
        this.reports = reports;
        this.scores = scores;
        this.acting = acting;
        this.jdbc = jdbc;
        this.entities = entities;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (isMissing()) {
            acting.account(OFFICER, () -> transaction.executeWithoutResult(status -> make()));
        }
    }

    private boolean isMissing() {
        return jdbc.sql("select not exists (select 1 from pledge) and not exists (select 1 from scoring_round)"
                        + " and exists (select 1 from composition where in_force)")
                .query(Boolean.class)
                .single();
    }

    private void make() {
        var start = System.nanoTime();
        var published = files.load(PLEDGES, "pledge.table.items");
        var made = blocs.all();
        var pledged = took(made, pledges::make);
        var reported = took(made, reports::make);
        var scored = took(made, scores::make);
        log.info(
                "Made up for {} blocs and years in {} ms: pledges {}, reports {}, scores {} ms; {}",
                made.size(),
                (System.nanoTime() - start) / 1_000_000,
                pledged,
                reported,
                scored,
                published);
    }

    /** Bloc by bloc; what was made of one is stored before the next, and kept in memory no longer. */
    private long took(List<DemoBloc> blocs, Consumer<DemoBloc> work) {
        var start = System.nanoTime();
        for (var bloc : blocs) {
            work.accept(bloc);
            entities.flush();
            entities.clear();
        }
        return (System.nanoTime() - start) / 1_000_000;
    }
}
