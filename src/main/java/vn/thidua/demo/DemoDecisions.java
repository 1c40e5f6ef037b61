package vn.thidua.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.thidua.identity.DemoAccounts;
import vn.thidua.reward.Laureate;
import vn.thidua.reward.PersonClass;
import vn.thidua.reward.Recipient;
import vn.thidua.reward.RegisterService;
import vn.thidua.reward.RewardDecision;
import vn.thidua.reward.RewardEntry;
import vn.thidua.reward.RewardType;
import vn.thidua.shared.Messages;

/**
 * Decided rewards of a made-up year: the flag for the best unit, certificates for the next ones, for a small collective and
 * for persons who have a number instead of a name.
 */
@Component
@Profile(DemoAccounts.PROFILE)
class DemoDecisions {

    private static final int PERSONS = 6;

    /** Of ten persons so many work directly. */
    private static final int DIRECT_OF_TEN = 5;

    private final RegisterService register;
    private final Messages messages;

    DemoDecisions(RegisterService register, Messages messages) {
        this.register = register;
        this.messages = messages;
    }

    void make(DemoBloc bloc, List<Long> ranked) {
        var random = bloc.random();
        if (ranked.isEmpty()) {
            return;
        }
        enter(bloc, "CTD_TINH", Laureate.unit(ranked.getFirst()), RewardType.CONG_TRANG);
        ranked.stream()
                .skip(1)
                .limit(2)
                .forEach(unit -> enter(bloc, "BK_TINH", Laureate.unit(unit), RewardType.CONG_TRANG));
        if (random.nextInt(2) == 0) {
            enter(bloc, "BK_TINH", small(bloc, one(ranked, random)), RewardType.CHUYEN_DE);
        }
        for (int i = 1; i <= PERSONS; i++) {
            var type = random.nextInt(4) == 0 ? RewardType.DOT_XUAT : RewardType.CONG_TRANG;
            enter(bloc, i % 2 == 0 ? "BK_TINH" : "CSTD_CS", person(bloc, one(ranked, random), i, random), type);
        }
    }

    private static long one(List<Long> units, SplittableRandom random) {
        return units.get(random.nextInt(units.size()));
    }

    private Laureate small(DemoBloc bloc, long unit) {
        return new Laureate(
                Recipient.COLLECTIVE,
                unit,
                messages.text(Messages.VIETNAMESE, "demo.reward.small", bloc.code()),
                "",
                "",
                "",
                null,
                true);
    }

    private Laureate person(DemoBloc bloc, long unit, int number, SplittableRandom random) {
        var personClass = random.nextInt(10) < DIRECT_OF_TEN
                ? PersonClass.TRUC_TIEP
                : random.nextInt(3) == 0 ? PersonClass.SO_NGANH : PersonClass.LANH_DAO_KHAC;
        return Laureate.person(
                unit, messages.text(Messages.VIETNAMESE, "demo.reward.person", bloc.code(), number), "", personClass);
    }

    private void enter(DemoBloc bloc, String award, Laureate who, RewardType type) {
        var mark = messages.text(Messages.VIETNAMESE, "demo.reward.source");
        register.enter(new RewardEntry(
                bloc.bloc().provinceId(),
                bloc.year(),
                award,
                bloc.id(),
                who,
                type,
                "",
                "",
                new RewardDecision(
                        messages.text(
                                Messages.VIETNAMESE, "demo.reward.decision", bloc.code(), String.valueOf(bloc.year())),
                        LocalDate.of(bloc.year() + 1, 1, 15),
                        messages.text(Messages.VIETNAMESE, "demo.reward.by")),
                null,
                mark));
    }
}
