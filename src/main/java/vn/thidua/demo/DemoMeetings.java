package vn.thidua.demo;

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
 * Conferences of the demonstration: those that were published, by the import, and one made up and marked, for the bloc of
 * the demo accounts, ready to be opened. A database that has a conference is left alone.
 */
@Component
@Profile(DemoAccounts.PROFILE)
@Order(40)
class DemoMeetings implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoMeetings.class);
    private static final String OFFICER = "chuyenvien";

    private final DemoFiles files;
    private final DemoBlocs blocs;
    private final DemoConference conference;
    private final ActingAs acting;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    DemoMeetings(
            DemoFiles files,
            DemoBlocs blocs,
            DemoConference conference,
            ActingAs acting,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.files = files;
        this.blocs = blocs;
        this.conference = conference;
        this.acting = acting;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (isMissing()) {
            acting.account(OFFICER, this::make);
        }
    }

    private boolean isMissing() {
        return jdbc.sql(
                        "select not exists (select 1 from meeting) and exists (select 1 from composition where in_force)")
                .query(Boolean.class)
                .single();
    }

    private void make() {
        var held = files.load("meetings.csv", "meeting.table.held");
        var planned = blocs.all().stream()
                .filter(bloc -> bloc.stage() == DemoStage.TO_TRY)
                .peek(bloc -> transaction.executeWithoutResult(status -> conference.plan(bloc)))
                .count();
        log.info("Conferences: {}, {} made up to be tried", held, planned);
    }
}
