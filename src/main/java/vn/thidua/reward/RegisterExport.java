package vn.thidua.reward;

import jakarta.annotation.security.RolesAllowed;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.identity.Roles;
import vn.thidua.shared.Messages;
import vn.thidua.shared.table.XlsxTableWriter;

/** The register as XLSX, row by row: a file of any length takes the same memory. */
@Component
public class RegisterExport {

    /** Rows between two looks at whether to go on. */
    private static final int TELL_EVERY = 500;

    private final RegisterQueries register;
    private final Messages messages;

    RegisterExport(RegisterQueries register, Messages messages) {
        this.register = register;
        this.messages = messages;
    }

    /**
     * Writes all lines that the filter admits and the person may see; the stream stays open.
     *
     * @param goOn told the number of rows written, answers whether to go on
     * @throws CancellationException when it said no
     */
    @RolesAllowed({Roles.BOARD, Roles.LEADERSHIP, Roles.UNIT})
    public long write(RegisterFilter filter, Locale language, OutputStream out, LongPredicate goOn) {
        var header = new ArrayList<String>();
        RegisterColumns.all().forEach(column -> header.add(column.header(messages, language)));
        header.add(messages.text(language, "reward.column.state"));
        header.add(messages.text(language, "reward.column.bloc"));
        header.add(messages.text(language, "reward.column.province"));
        var done = new long[1];
        try (var writer = XlsxTableWriter.of(out, messages.text(language, "reward.register.title"), header)) {
            register.forEach(filter, row -> {
                writer.row(cells(row, ++done[0], language));
                if (done[0] % TELL_EVERY == 0 && !goOn.test(done[0])) {
                    throw new CancellationException("The export of the register was cancelled");
                }
            });
        }
        return done[0];
    }

    private List<@Nullable Object> cells(RegisterRow row, long number, Locale language) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(number);
        cells.add(row.recipientTitle());
        cells.add(row.recipient());
        cells.add(row.position());
        cells.add(row.place());
        cells.add(word(row.rewardType(), language));
        cells.add(row.awardName());
        cells.add(recipientClass(row, language));
        cells.add(row.field());
        cells.add(row.decisionNo());
        cells.add(row.decidedOn());
        cells.add(row.decidedBy());
        cells.add(row.year());
        cells.add(row.achievement());
        cells.add(row.money());
        cells.add(row.source());
        cells.add(word(row.state(), language));
        cells.add(row.blocName());
        cells.add(row.province());
        return cells;
    }

    private String recipientClass(RegisterRow row, Locale language) {
        return row.smallCollective()
                ? messages.text(language, "reward.recipient.SMALL")
                : Optional.<Worded>ofNullable(row.personClass())
                        .map(one -> word(one, language))
                        .orElseGet(() -> word(row.recipientKind(), language));
    }

    private String word(@Nullable Worded code, Locale language) {
        return code == null ? "" : messages.text(language, code.key());
    }
}
