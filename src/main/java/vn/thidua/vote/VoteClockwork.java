package vn.thidua.vote;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** What happens by itself: the check of all data at night, and the turnout of open rounds every few seconds. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "thidua.vote.clockwork", matchIfMissing = true)
class VoteClockwork {

    private final VoteCheckRun checks;
    private final TurnoutLog turnout;

    VoteClockwork(VoteCheckRun checks, TurnoutLog turnout) {
        this.checks = checks;
        this.turnout = turnout;
    }

    @Scheduled(cron = "${thidua.vote.check:0 40 2 * * *}", zone = "Asia/Ho_Chi_Minh")
    void checkAtNight() {
        checks.run("");
    }

    @Scheduled(fixedDelay = 2_000)
    void noteTurnout() {
        if (turnout.hasGrown()) {
            turnout.note();
        }
    }
}
