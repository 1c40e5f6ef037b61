package vn.thidua.meeting;

import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Messages;

/** The quorum in words: "Có mặt 6/10 đơn vị. Cần thêm 1 đơn vị để đủ 2/3." */
@Component
public class QuorumWords {

    private final Messages messages;

    QuorumWords(Messages messages) {
        this.messages = messages;
    }

    public String of(Roll roll, Locale language) {
        if (roll.lines().isEmpty()) {
            return messages.text(language, "meeting.quorum.noMembers");
        }
        var attendance = roll.attendance();
        var share = roll.quorum().share().words();
        return roll.isQuorate()
                ? messages.text(language, "meeting.quorum.met", attendance.attending(), attendance.members(), share)
                : messages.text(
                        language,
                        "meeting.quorum.missing",
                        attendance.attending(),
                        attendance.members(),
                        roll.missing(),
                        share);
    }
}
