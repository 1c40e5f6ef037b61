package vn.thidua.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
import vn.thidua.bloc.BlocMember;
import vn.thidua.identity.DemoAccounts;
import vn.thidua.reward.ScoreStanding;

/**
 * Rewards of the blocs and years that are made up: decided ones for the earlier years, proposals for the newest finished
 * one, quotas, violation lists and a rotating flag. Everything says "dữ liệu minh họa", the numbers of decisions too; what
 * was published stays as it is. A database that has a proposal is left alone.
 */
@Component
@Profile(DemoAccounts.PROFILE)
@Order(40)
class DemoRewards implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoRewards.class);
    private static final String OFFICER = "chuyenvien";

    private final DemoFiles files;
    private final DemoBlocs blocs;
    private final DemoDecisions decisions;
    private final DemoProposals proposals;
    private final ScoreStanding standings;
    private final ActingAs acting;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoRewards(
            DemoFiles files,
            DemoBlocs blocs,
            DemoDecisions decisions,
            DemoProposals proposals,
            ScoreStanding standings,
            ActingAs acting,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.files = files;
        this.blocs = blocs;
        this.decisions = decisions;
        this.proposals = proposals;
        this.standings = standings;
        this.acting = acting;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (isMissing()) {
            acting.account(OFFICER, this::make);
        }
    }

    private boolean isMissing() {
        return jdbc.sql("select not exists (select 1 from proposal) and exists (select 1 from award)"
                        + " and exists (select 1 from composition where in_force)")
                .query(Boolean.class)
                .single();
    }

    /** A demonstration that was begun before the earlier editions were known. */
    private boolean hasNoEarlierEditions() {
        return jdbc.sql("select not exists (select 1 from award where valid_from < '2024-01-01')")
                .query(Boolean.class)
                .single();
    }

    private void make() {
        var start = System.nanoTime();
        var finished = blocs.all().stream()
                .filter(DemoBloc::isFinished)
                .filter(bloc -> !LocalDate.of(bloc.year() + 1, 1, 1).isAfter(LocalDate.now(clock)))
                .toList();
        if (finished.isEmpty()) {
            return;
        }
        if (hasNoEarlierEditions()) {
            files.load(DemoData.EARLIER_AWARDS, "reward.table.awards");
        }
        Map<Long, Integer> newest =
                finished.stream().collect(Collectors.toMap(DemoBloc::id, DemoBloc::year, Math::max));
        for (var bloc : finished) {
            var ranked = ranked(bloc);
            transaction.executeWithoutResult(status -> {
                if (Integer.valueOf(bloc.year()).equals(newest.get(bloc.id()))) {
                    proposals.make(bloc, ranked);
                } else {
                    decisions.make(bloc, ranked);
                }
            });
        }
        log.info(
                "Made up rewards for {} blocs and years in {} ms",
                finished.size(),
                (System.nanoTime() - start) / 1_000_000);
    }

    /** Units of the bloc from the best down; in the order of the bloc where no ranking was published. */
    private List<Long> ranked(DemoBloc bloc) {
        var known = standings.of(bloc.id(), bloc.year());
        return bloc.bloc().members().stream()
                .map(BlocMember::unitId)
                .sorted(Comparator.comparing(
                        unit -> known.containsKey(unit) ? known.get(unit).rank() : Integer.MAX_VALUE))
                .toList();
    }
}
