package vn.thidua.journey;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A head takes a bloc from the signing of its pledge to the published ranking. */
@JourneyTest
class RankingJourney {

    @LocalServerPort
    int port;

    @Value("${thidua.demo.password:thidua-demo-2026}")
    String password;

    @Autowired
    ApplicationContext context;

    @Test
    void fromTheSigningToThePublishedRankingByTheTableOfQuangTri() {
        var bloc = new RankingWorld(context, password).inYear("quang-tri-ca-cum-342", 2026);
        try (var chromium = new Chromium(port)) {
            var head = chromium.signIn(bloc.head().login(), password);
            var unit = chromium.signIn(bloc.unit().login(), password);
            var wall = chromium.signIn("lanhdao", password);

            var pledge = new PledgeAct(chromium, bloc, context);
            pledge.write(head);
            pledge.register(unit);
            pledge.sign(head, unit, wall);
        }
    }
}
