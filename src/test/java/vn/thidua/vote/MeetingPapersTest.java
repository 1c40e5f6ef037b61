package vn.thidua.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.vote.VoteRoundTest.assertBroken;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.identity.SignedIn;
import vn.thidua.meeting.AttendanceStatus;
import vn.thidua.meeting.RollMark;
import vn.thidua.shared.Fraction;
import vn.thidua.support.DatabaseTest;
import vn.thidua.vote.rule.Threshold;

/** What a conference leaves on paper: minutes, counts, results and receipts, in Word and PDF, all in one press. */
@DatabaseTest
@Import(Conference.class)
@ExtendWith(InvariantsHold.class)
class MeetingPapersTest {

    @Autowired
    Conference at;

    @Autowired
    HallService hall;

    @Autowired
    RoundService rounds;

    @Autowired
    VoteQueries votes;

    @Autowired
    MeetingPapers papers;

    @Autowired
    TurnoutLog turnout;

    private long round;

    @BeforeEach
    void aConferenceThatWasHeld() {
        at.arrange(10);
        at.rule(Subject.CO_TINH, Method.SECRET_ELECTRONIC, new Threshold(new Fraction(4, 5), false));
        at.units.subList(0, 8).forEach(unit -> at.mark(unit, AttendanceStatus.PRESENT));
        at.mark(at.units.get(8), AttendanceStatus.SUBSTITUTE);
        at.rolls.mark(
                at.meeting, new RollMark(at.units.get(9), AttendanceStatus.EXCUSED, "", "", "đi công tác Hà Nội", 0));
        var motion = hall.putOnAgenda(
                at.meeting,
                new MotionDraft(
                                Subject.CO_TINH,
                                "Suy tôn nhận Cờ thi đua",
                                1,
                                java.util.List.of(
                                        new MotionDraft.Nominee(
                                                at.units.get(0), "Sở Tư pháp", new java.math.BigDecimal("95.5"), 2),
                                        new MotionDraft.Nominee(
                                                at.units.get(1), "Sở Tài chính", new java.math.BigDecimal("97"), 1)),
                                false)
                        .withoutRanking("đơn vị thử"));
        round = rounds.prepare(motion);
        rounds.open(round, null);
        for (int i = 0; i < 9; i++) {
            at.cast(round, i, i < 8 ? 0 : 1);
            turnout.note();
        }
        at.closeAndCount(round);
        hall.announce(round);
        at.meetings.end(at.meeting);
    }

    @AfterEach
    void out() {
        SignedIn.out();
    }

    @Test
    void oneFileHoldsEveryPaperInWordAndPdf() throws IOException {
        var out = new ByteArrayOutputStream();
        papers.zip(at.meeting, out);

        var files = new TreeMap<String, Integer>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var bytes = zip.readAllBytes();
                files.put(entry.getName(), bytes.length);
                if (entry.getName().endsWith(".pdf")) {
                    try (var pdf = Loader.loadPDF(bytes)) {
                        assertThat(new PDFTextStripper().getText(pdf)).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
                    }
                }
            }
        }
        assertThat(files.keySet())
                .containsExactlyInAnyOrderElementsOf(papers.of(at.meeting).stream()
                        .flatMap(entry ->
                                java.util.stream.Stream.of(entry.fileName() + ".docx", entry.fileName() + ".pdf"))
                        .toList());
        assertThat(papers.of(at.meeting)).hasSize(4);
    }

    @Test
    void minutesOfTheMeetingSayWhoWasThereAndHowItWasVoted() throws IOException {
        var text = words(MeetingPapers.Kind.MINUTES);

        assertThat(text)
                .contains(
                        "BIÊN BẢN",
                        "Thời gian bắt đầu:",
                        "Địa điểm: Hội trường.",
                        "Tổng số đơn vị thành viên: 10; có mặt: 8; dự thay có ủy quyền: 1",
                        "Dự thay (GUQ 01)",
                        "đi công tác Hà Nội",
                        "Kiểm phiếu 1; Kiểm phiếu 2",
                        "Suy tôn nhận Cờ thi đua",
                        "8/9 phiếu – cần 8 phiếu để đạt 80 % tổng số 10 thành viên (80,00 %) – đạt",
                        "Kèm theo 1 biên bản kiểm phiếu",
                        "Cuộc họp kết thúc vào",
                        "THƯ KÝ",
                        "CHỦ TỌA")
                .endsWith("\n");
    }

    @Test
    void minutesOfTheCountHoldAllFieldsAndTheSealAsACode() throws IOException {
        var text = words(MeetingPapers.Kind.COUNT);

        assertThat(text)
                .contains(
                        "BIÊN BẢN KIỂM PHIẾU",
                        "Quyết định số 01/QĐ-UBND ngày 15/01/2026",
                        "Số phiếu phát ra: 9; thu về: 9; hợp lệ: 9; không hợp lệ: 0",
                        "Không bỏ phiếu: Đơn vị thử số 010 (Vắng có lý do); lý do: đi công tác Hà Nội",
                        "Số đơn vị, nội dung trên phiếu: 2",
                        "Số đạt: 1, tính trên 10",
                        "Niêm phong lúc đóng phiếu: "
                                + votes.round(round).seal().substring(0, 16),
                        "mối liên hệ giữa đơn vị và lựa chọn không còn",
                        "Mã kiểm chứng");
        try (var docx = document(MeetingPapers.Kind.COUNT)) {
            assertThat(docx.getAllPictures()).hasSize(1);
        }
    }

    @Test
    void resultsPutRankByVotesBesideRankByScore() throws IOException {
        try (var docx = document(MeetingPapers.Kind.RESULTS)) {
            var table = docx.getTables().stream()
                    .filter(one -> one.getText().contains("Hạng điểm"))
                    .findFirst()
                    .orElseThrow();
            var first = table.getRow(1).getTableCells().stream()
                    .map(cell -> cell.getText().strip())
                    .toList();
            assertThat(first).containsExactly("1", "Sở Tư pháp", "95,5", "2", "8", "80,00", "1", "đạt");
        }
    }

    @Test
    void listOfReceiptsHasAsManyAsBallots() throws IOException {
        var text = words(MeetingPapers.Kind.RECEIPTS);
        assertThat(text).contains("9 mã").contains(votes.receipts(round));
    }

    @Test
    void turnoutGrowsFromNothingToAllAndIsShownOnlyAfterTheAnnouncement() {
        var curve = turnout.curve(round);
        assertThat(curve.getFirst().cast()).isZero();
        assertThat(curve.getLast().cast()).isEqualTo(9);
        assertThat(curve).extracting(TurnoutLog.Point::cast).isSorted();
        assertThat(at.count("select count(distinct cast_count) from turnout_sample"))
                .isEqualTo(9);
        at.database.sql().sql("delete from vote_announcement").update();
        assertBroken("vote.scene.notYet", () -> turnout.curve(round));
    }

    @Test
    void strangersGetNoPaper() {
        var stranger = at.database
                .sql()
                .sql("insert into unit (province_id, code, name, short_name, unit_class)"
                        + " values (?, 'xa', 'Đơn vị lạ', 'Lạ', 'ADMINISTRATIVE') returning id")
                .param(at.province)
                .query(Long.class)
                .single();
        SignedIn.asOfficerOf(stranger);
        assertThatThrownBy(() -> papers.of(at.meeting)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> papers.zip(at.meeting, new ByteArrayOutputStream()))
                .isInstanceOf(AccessDeniedException.class);
        for (var kind : MeetingPapers.Kind.values()) {
            var subject = kind == MeetingPapers.Kind.COUNT ? round : at.meeting;
            assertThatThrownBy(() -> papers.paper(new MeetingPapers.Entry(kind, subject, "", 0, "")))
                    .as(kind.name())
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private XWPFDocument document(MeetingPapers.Kind kind) throws IOException {
        var entry = papers.of(at.meeting).stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
        var out = new ByteArrayOutputStream();
        vn.thidua.document.paper.DocxPaper.write(papers.paper(entry), out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }

    private String words(MeetingPapers.Kind kind) throws IOException {
        try (var docx = document(kind);
                var extractor = new XWPFWordExtractor(docx)) {
            return extractor.getText().lines().collect(Collectors.joining("\n", "", "\n"));
        }
    }
}
