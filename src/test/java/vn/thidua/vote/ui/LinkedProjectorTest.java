package vn.thidua.vote.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.Authentication;
import vn.thidua.identity.SignedIn;
import vn.thidua.support.DatabaseTest;
import vn.thidua.vote.Conference;
import vn.thidua.vote.ProjectorLinks;

/** The wall behind a link: for whoever has it, whatever rights the person has elsewhere, and for nobody once it is revoked. */
@DatabaseTest
@Import(Conference.class)
class LinkedProjectorTest {

    @Autowired
    ApplicationContext program;

    @Autowired
    Conference at;

    @Autowired
    ProjectorLinks links;

    SecuredBrowserlessApplicationContext<Authentication> application;

    @BeforeEach
    void arrange() {
        at.arrange(4);
        application = SpringBrowserlessApplicationContext.createSecured(program, ConsoleView.class);
    }

    @AfterEach
    void close() {
        application.close();
        SignedIn.out();
    }

    private String shown(String token) {
        SignedIn.asBoardOf(at.province + 1);
        var window = application.newUser(SignedIn.authentication()).newWindow();
        return window.navigate("man-hinh/" + token, LinkedProjectorView.class)
                .getElement()
                .getTextRecursively();
    }

    @Test
    void theWallIsThereForWhoeverHasTheLinkAndGoneOnceItIsRevoked() {
        var token = links.make(at.meeting);
        assertThat(shown(token)).contains("Hội nghị tổng kết").doesNotContain("không còn hiệu lực");

        SignedIn.asBoard();
        links.revoke(at.meeting);
        assertThat(shown(token)).contains("không còn hiệu lực").doesNotContain("Hội nghị tổng kết");
    }

    @Test
    void aGuessedTokenShowsNothing() {
        links.make(at.meeting);
        assertThat(shown("AAAAAAAAAAAAAAAAAAAAAA")).contains("không còn hiệu lực");
    }
}
