package vn.thidua.demo;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.identity.DemoAccounts;
import vn.thidua.reward.FlagService;
import vn.thidua.reward.Laureate;
import vn.thidua.reward.PersonClass;
import vn.thidua.reward.ProposalDraft;
import vn.thidua.reward.ProposalService;
import vn.thidua.reward.QuotaDraft;
import vn.thidua.reward.QuotaKind;
import vn.thidua.reward.QuotaScope;
import vn.thidua.reward.QuotaService;
import vn.thidua.reward.Rating;
import vn.thidua.reward.RewardType;
import vn.thidua.reward.ViolationDraft;
import vn.thidua.reward.ViolationKind;
import vn.thidua.reward.ViolationService;
import vn.thidua.shared.Messages;

/**
 * Proposals of the newest finished year, one in each state that can be tried, with a quota used up, a hold that stops one of
 * them, one that was released, and the rotating flag of the bloc.
 */
@Component
@Profile(DemoAccounts.PROFILE)
class DemoProposals {

    private static final int FEWEST = 4;

    private final ProposalService proposals;
    private final QuotaService quotas;
    private final ViolationService violations;
    private final FlagService flags;
    private final JdbcClient jdbc;
    private final Messages messages;

    DemoProposals(
            ProposalService proposals,
            QuotaService quotas,
            ViolationService violations,
            FlagService flags,
            JdbcClient jdbc,
            Messages messages) {
        this.proposals = proposals;
        this.quotas = quotas;
        this.violations = violations;
        this.flags = flags;
        this.jdbc = jdbc;
        this.messages = messages;
    }

    void make(DemoBloc bloc, List<Long> ranked) {
        if (ranked.size() < FEWEST) {
            return;
        }
        quota(bloc, "CTD_TINH", 1);
        quota(bloc, "BK_TINH", 3);
        quota(bloc, "CTD_CP", 0);
        propose(bloc, "CTD_TINH", Laureate.unit(ranked.getFirst()));
        propose(bloc, "BK_TINH", Laureate.unit(ranked.get(1)));
        proposals.giveBack(propose(bloc, "BK_TINH", Laureate.unit(ranked.get(2))), word("demo.reward.returned"));
        proposals.withdraw(propose(bloc, "BK_TINH", Laureate.unit(ranked.get(3))), word("demo.reward.withdrawn"));
        propose(
                bloc,
                "CSTD_TINH",
                Laureate.person(ranked.get(1), word("demo.reward.person", bloc.code(), 1), "", PersonClass.TRUC_TIEP));
        report(bloc, ranked.get(1), ViolationKind.THUE);
        violations.release(report(bloc, ranked.get(2), ViolationKind.PHONG_CHAY), word("demo.reward.released"));
        var flag = flags.create(bloc.id(), word("demo.reward.flag"), bloc.year() - 1, word("demo.reward.source"));
        flags.handOver(flag, ranked.getLast(), LocalDate.of(bloc.year(), 1, 20), word("demo.reward.source"));
        flags.handOver(flag, ranked.getFirst(), LocalDate.of(bloc.year() + 1, 1, 20), word("demo.reward.source"));
    }

    private long propose(DemoBloc bloc, String award, Laureate who) {
        return proposals.propose(new ProposalDraft(
                bloc.bloc().provinceId(),
                bloc.year(),
                award,
                bloc.id(),
                who,
                RewardType.CONG_TRANG,
                word("demo.reward.achievement"),
                Rating.XUAT_SAC));
    }

    private void quota(DemoBloc bloc, String award, int most) {
        quotas.set(new QuotaDraft(
                bloc.bloc().provinceId(),
                bloc.year(),
                award,
                QuotaScope.BLOC,
                bloc.id(),
                "",
                null,
                QuotaKind.ANY,
                most,
                null,
                word("demo.reward.source")));
    }

    private long report(DemoBloc bloc, long unit, ViolationKind kind) {
        var name = jdbc.sql("select name from unit where id = ?")
                .param(unit)
                .query(String.class)
                .single();
        return violations.record(new ViolationDraft(
                bloc.bloc().provinceId(),
                unit,
                "",
                name,
                kind,
                word("demo.reward.violation"),
                word("demo.reward.agency"),
                LocalDate.of(bloc.year(), 12, 5)));
    }

    private String word(String key, Object... args) {
        return messages.text(Messages.VIETNAMESE, key, args);
    }
}
