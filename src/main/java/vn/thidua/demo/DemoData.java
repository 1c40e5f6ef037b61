package vn.thidua.demo;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
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
import vn.thidua.bloc.CompositionService;
import vn.thidua.bloc.ImportedHistory;
import vn.thidua.identity.DemoAccounts;
import vn.thidua.shared.Messages;

/**
 * Fills an empty database of the demonstration with facts that were published (the files in {@code demo/}, each row with
 * its source), through the import and as the account of a board officer. All or nothing, in one transaction; a database
 * that has a province is left alone. Nothing is invented, but for drafts of the coming year that say so in their names.
 */
@Component
@Profile(DemoAccounts.PROFILE)
@Order(10)
class DemoData implements ApplicationRunner {

    static final int COMING_YEAR = 2027;

    /** Editions of the awards before 1 July 2025. */
    static final String EARLIER_AWARDS = "awards_earlier.csv";

    /** Provinces whose newest composition is recent and whole: several clusters, and one with head and deputy. */
    static final List<String> DRAFTED = List.of("Quảng Trị", "Thanh Hóa");

    private static final Logger log = LoggerFactory.getLogger(DemoData.class);
    private static final String OFFICER = "chuyenvien";

    private final DemoFiles files;
    private final ActingAs acting;
    private final ImportedHistory history;
    private final CompositionService compositions;
    private final DemoUnitAccounts accounts;
    private final Messages messages;
    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final TransactionTemplate transaction;

    DemoData(
            DemoFiles files,
            ActingAs acting,
            ImportedHistory history,
            CompositionService compositions,
            DemoUnitAccounts accounts,
            Messages messages,
            JdbcClient jdbc,
            EntityManager entities,
            PlatformTransactionManager transactions) {
        this.files = files;
        this.acting = acting;
        this.history = history;
        this.compositions = compositions;
        this.accounts = accounts;
        this.messages = messages;
        this.jdbc = jdbc;
        this.entities = entities;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (isEmpty()) {
            acting.account(OFFICER, () -> transaction.executeWithoutResult(status -> load()));
        }
        accounts.create();
    }

    private boolean isEmpty() {
        return jdbc.sql("select not exists (select 1 from province)")
                .query(Boolean.class)
                .single();
    }

    private void load() {
        var start = System.nanoTime();
        var loaded = new ArrayList<DemoFiles.Loaded>();
        loaded.add(files.load("blocs.csv", "bloc.table.memberships"));
        var published = history.publishImported();
        entities.flush(); // an import clears the persistence context, and this is one transaction
        loaded.add(files.load("unit_changes.csv", "unit.table.events"));
        loaded.add(files.load(EARLIER_AWARDS, "reward.table.awards"));
        loaded.add(files.load("awards.csv", "reward.table.awards"));
        loaded.add(files.load("rewards.csv", "reward.table.rewards"));
        DRAFTED.forEach(this::draft);
        log.info(
                "Demo data loaded in {} ms: {}; {} compositions in force, {} drafts for {}",
                (System.nanoTime() - start) / 1_000_000,
                loaded,
                published,
                DRAFTED.size(),
                COMING_YEAR);
    }

    /** A draft of the coming year, copied from the newest composition of the province. */
    private void draft(String province) {
        var newest = jdbc.sql("""
                        select p.id, c.id from composition c
                        join emulation_year y on y.id = c.year_id
                        join province p on p.id = y.province_id
                        where p.name = ? and c.in_force
                        order by y.year desc limit 1
                        """)
                .param(province)
                .query((row, n) -> new long[] {row.getLong(1), row.getLong(2)})
                .single();
        var year = compositions.ensureYear(newest[0], COMING_YEAR);
        compositions.startDraft(year, messages.text(Messages.VIETNAMESE, "demo.draft"), newest[1]);
    }
}
