package vn.thidua.bloc.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.thidua.bloc.BlocMember;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.bloc.BlocYears;
import vn.thidua.identity.SignedIn;
import vn.thidua.support.DatabaseTest;

/** The page that tells people of a unit what to do next. */
@DatabaseTest
@Import({BlocYears.class, MyWorkTest.Chores.class})
class MyWorkTest extends SpringBrowserlessTest {

    /** A module that asks the head for one thing and everybody for another. */
    @org.springframework.boot.test.context.TestComponent
    static class Chores implements BlocTasks {
        @Override
        public int order() {
            return 1;
        }

        @Override
        public List<Task> tasks(BlocOfYear bloc, @Nullable BlocMember mine, boolean runs) {
            var signed = new Task(State.DONE, "Ký giao ước", "", "khoi", null);
            var report = new Task(State.OPEN, "Gửi báo cáo", "", "khoi", LocalDate.of(2026, 7, 15));
            return runs
                    ? List.of(signed, new Task(State.LATE, "Nhắc đơn vị", "2 đơn vị", "khoi", null), report)
                    : List.of(signed, report);
        }
    }

    @Autowired
    BlocYears arranged;

    @BeforeEach
    void arrange() {
        arranged.arrange();
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void aUnitOfficerIsLedHereFromTheFirstPageAndSeesTheNextStep() {
        SignedIn.asOfficerOf(arranged.court);
        open("");
        assertThat($(H2.class).all()).extracting(H2::getText).contains("Khối Nội chính");
        assertThat(next()).isEqualTo("Gửi báo cáo");
    }

    @Test
    void theHeadSeesWhatIsLateBeforeWhatIsOpen() {
        SignedIn.asOfficerOf(arranged.justice);
        open("viec-cua-toi");
        assertThat(next()).isEqualTo("Nhắc đơn vị");
    }

    @Test
    void aUnitWithoutABlocIsToldSo() {
        SignedIn.asOfficerOf(arranged.unitWithoutBloc());
        open("viec-cua-toi");
        assertThat($(Anchor.class).withClassName("bloc-next-step").exists()).isFalse();
    }

    private static void open(String path) {
        UI.getCurrent().navigate(path, QueryParameters.of("nam", "2026"));
    }

    private String next() {
        return $(Anchor.class).withClassName("bloc-next-step").single().getText();
    }
}
