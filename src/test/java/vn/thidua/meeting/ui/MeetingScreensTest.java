package vn.thidua.meeting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.thidua.document.paper.DocxPaper;
import vn.thidua.identity.SignedIn;
import vn.thidua.meeting.AgendaKind;
import vn.thidua.meeting.InvitationPaper;
import vn.thidua.meeting.MeetingQueries;
import vn.thidua.meeting.MeetingService;
import vn.thidua.shared.ui.DataGrid;
import vn.thidua.shared.ui.QrCode;
import vn.thidua.support.DatabaseTest;
import vn.thidua.vote.Conference;

/** Planning a conference as a person does it, without a browser. */
@DatabaseTest
@Import(Conference.class)
class MeetingScreensTest extends SpringBrowserlessTest {

    @Autowired
    Conference at;

    @Autowired
    MeetingQueries queries;

    @Autowired
    MeetingService meetings;

    @Autowired
    InvitationPaper invitations;

    long bloc;

    @BeforeEach
    void arrange() {
        at.arrange(9);
        bloc = queries.page(at.meeting).facts().blocId();
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void theListOfTheBlocShowsItsConference() {
        open("khoi/" + bloc + "/hoi-nghi");

        assertThat(find(DataGrid.class).single().getListDataView().getItemCount())
                .isEqualTo(1);
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("1 hội nghị năm 2026");
    }

    @Test
    void anItemIsAddedToTheAgendaAndMovedUp() {
        meetings.addToAgenda(at.meeting, AgendaKind.REPORT, "Báo cáo tổng kết", null);
        open("khoi/" + bloc + "/hoi-nghi/" + at.meeting);

        find(TextField.class).all().stream()
                .filter(field -> "Nội dung".equals(field.getPlaceholder()))
                .findFirst()
                .ifPresent(field -> test(field).setValue("Bình xét"));
        press("Thêm vào chương trình");
        var up = find(Button.class).all().stream()
                .filter(button -> button.getAriaLabel()
                        .filter("Đưa \"Bình xét\" lên"::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow();
        test(up).click();

        assertThat(queries.page(at.meeting).agenda())
                .extracting(item -> item.title())
                .containsExactly("Bình xét", "Báo cáo tổng kết");
    }

    @Test
    void cardsAreShownOnceEightOnASheet() {
        navigate("hoi-nghi/" + at.meeting + "/the", CardsView.class);
        press("Phát 9 thẻ");

        assertThat(find(CardSheet.class).all()).hasSize(2);
        assertThat(find(QrCode.class).all()).hasSize(9);
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("Rời trang này là không xem lại được");

        navigate("hoi-nghi/" + at.meeting + "/the", CardsView.class);
        assertThat(find(CardSheet.class).all()).isEmpty();
    }

    @Test
    void theInvitationNamesAllMembersAndCarriesTheAgenda() throws IOException {
        meetings.addToAgenda(at.meeting, AgendaKind.REPORT, "Báo cáo tổng kết", null);
        var file = new ByteArrayOutputStream();
        DocxPaper.write(invitations.paper(at.meeting), file);
        try (var document = new XWPFDocument(new ByteArrayInputStream(file.toByteArray()))) {
            var words = document.getParagraphs().stream()
                    .map(paragraph -> paragraph.getText())
                    .collect(Collectors.joining("\n"));
            assertThat(words).contains("GIẤY MỜI", "Đơn vị thử số 009", "Thời gian: ");
            assertThat(document.getTables().getLast().getText()).contains("Báo cáo tổng kết");
        }
    }

    @Test
    void leadershipReadsButPlansNothing() {
        SignedIn.asLeadership();
        open("khoi/" + bloc + "/hoi-nghi/" + at.meeting);

        assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("Sửa thông tin", "Phân công");
    }

    private static void open(String path) {
        UI.getCurrent().navigate(path, QueryParameters.of("nam", "2026"));
    }

    private void press(String words) {
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals(words))
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
