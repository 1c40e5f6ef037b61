package vn.thidua.document.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A report long enough for several pages, with a wide annex. */
final class SamplePaper {

    private SamplePaper() {}

    static Paper report() {
        var rows = new ArrayList<List<String>>();
        for (int i = 1; i <= 14; i++) {
            rows.add(List.of(String.valueOf(i), "Sở Nông nghiệp và Môi trường " + i, "31/7/2026", "87,5"));
        }
        rows.add(List.of("", "Cộng", "", "1.225"));
        var table = new Part.Table(
                List.of(
                        Part.Column.middle("STT", 1),
                        Part.Column.words("Đơn vị", 6),
                        Part.Column.middle("Ngày nộp", 2),
                        Part.Column.numbers("Điểm", 2)),
                rows,
                1);
        var long1 =
                "Các đơn vị trong Khối đã tổ chức ký kết giao ước thi đua, phát động phong trào thi đua thường xuyên"
                        + " và theo chuyên đề, gắn với nhiệm vụ chính trị của từng cơ quan, đơn vị; ẵm, ặ, ễ, ổ, ữ, ỹ. ";
        return Paper.of(
                        new Letterhead(
                                "Ủy ban nhân dân tỉnh Quảng Trị",
                                "Sở Tài chính",
                                Letterhead.number(5, "BC", "STC"),
                                Letterhead.placeAndDate("Quảng Trị", LocalDate.of(2026, 1, 5))),
                        "BÁO CÁO",
                        "Sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm 2026 của Khối thi đua số 2")
                .to(List.of("Sở Nội vụ tỉnh Quảng Trị"))
                .on(List.of(
                        "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
                        "Căn cứ Quy chế hoạt động của Khối;"))
                .saying(List.of(
                        new Part.Heading(1, "KẾT QUẢ"),
                        new Part.Heading(2, "Tổ chức phong trào"),
                        new Part.Text(long1.repeat(6) + "\n" + long1.repeat(4)),
                        new Part.Item("Sở Tư pháp: 3 mô hình;"),
                        table,
                        new Part.Heading(1, "PHƯƠNG HƯỚNG"),
                        new Part.Text(long1.repeat(5) + "Trên đây là báo cáo của Khối <2> & các đơn vị.")))
                .signedBy(new Signature(List.of("TM. KHỐI THI ĐUA", "KHỐI TRƯỞNG"), "Nguyễn Văn A"))
                .sentTo(List.of("Như trên", "Các đơn vị trong Khối", "Lưu: VT"))
                .with(new Annex("TỔNG HỢP KẾT QUẢ", "(Kèm theo Báo cáo số 05/BC-STC)", true, List.of(table, table)));
    }

    static Paper minutes() {
        return Paper.of(
                        new Letterhead("", "Khối thi đua số 2", Letterhead.number(null, "BB", "KTĐ2"), ""),
                        "BIÊN BẢN",
                        "Hội nghị tổng kết năm 2026")
                .saying(List.of(
                        new Part.Text("Thời gian bắt đầu: 08 giờ 00."), new Part.Text("Cuộc họp kết thúc vào 10 giờ.")))
                .signedBy(
                        new Signature(List.of("THƯ KÝ"), "Trần Thị B"),
                        new Signature(List.of("CHỦ TỌA"), "Nguyễn Văn A"))
                .sentTo(List.of("Như thành phần dự họp", "Lưu: VT, Hồ sơ"));
    }
}
