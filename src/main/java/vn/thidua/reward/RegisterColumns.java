package vn.thidua.reward;

import java.util.List;
import vn.thidua.shared.table.Column;

/** Columns of decision lists and of the register as a file; what goes out comes in again. */
final class RegisterColumns {

    private RegisterColumns() {}

    static List<Column> all() {
        return List.of(
                Column.text("number", "reward.list.number").alsoNamed("TT"),
                Column.text("title", "reward.list.title").upTo(40).alsoNamed("Tên gọi (Ông/Bà/chức danh)", "Danh xưng"),
                Column.text("recipient", "reward.list.recipient")
                        .required()
                        .alsoNamed("Tên đối tượng", "Họ và tên", "Tên đơn vị"),
                Column.text("position", "reward.list.position"),
                Column.text("workplace", "reward.list.workplace").alsoNamed("Đơn vị"),
                Column.text("type", "reward.list.type").alsoNamed("Loại hình khen thưởng"),
                Column.text("award", "reward.list.award")
                        .required()
                        .alsoNamed(
                                "Danh hiệu", "Hình thức", "Hình thức khen thưởng", "Danh hiệu/Hình thức khen thưởng"),
                Column.text("class", "reward.list.class").alsoNamed("Đối tượng"),
                Column.text("field", "reward.list.field").upTo(120),
                Column.text("decisionNo", "reward.list.decisionNo")
                        .required()
                        .upTo(RewardDecision.NUMBER_MAX_LENGTH)
                        .alsoNamed("Số QĐ", "Quyết định số"),
                Column.date("decidedOn", "reward.list.decidedOn").required().alsoNamed("Ngày QĐ", "Ngày ký"),
                Column.text("decidedBy", "reward.list.decidedBy").alsoNamed("Thẩm quyền", "Cấp quyết định"),
                Column.integer("year", "reward.list.year"),
                Column.text("achievement", "reward.list.achievement").upTo(Reward.ACHIEVEMENT_MAX_LENGTH),
                Column.decimal("money", "reward.list.money").alsoNamed("Tiền thưởng"),
                Column.text("source", "reward.list.source").upTo(Reward.SOURCE_MAX_LENGTH));
    }
}
