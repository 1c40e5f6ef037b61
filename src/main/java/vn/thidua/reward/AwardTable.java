package vn.thidua.reward;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.identity.Roles;
import vn.thidua.shared.RuleViolation;
import vn.thidua.shared.table.Column;
import vn.thidua.shared.table.ImportPass;
import vn.thidua.shared.table.ImportRow;
import vn.thidua.shared.table.TableExport;
import vn.thidua.shared.table.TableImport;
import vn.thidua.shared.table.TableScope;
import vn.thidua.shared.table.Verdict;

/** The catalogue of awards as a table that goes in and out; a row is one edition of one award. */
@Component
class AwardTable implements TableImport<AwardTable.Line>, TableExport {

    /** A row of the file. */
    record Line(ImportRow row, AwardDraft draft) {

        String identity() {
            return identity(draft.code(), draft.validFrom());
        }

        static String identity(String code, LocalDate validFrom) {
            return code + " " + validFrom;
        }
    }

    private final AwardService awards;
    private final RewardQueries queries;

    AwardTable(AwardService awards, RewardQueries queries) {
        this.awards = awards;
        this.queries = queries;
    }

    @Override
    public String key() {
        return "reward.table.awards";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Need province() {
        return Need.NONE;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.text("code", "reward.award.column.code").required().upTo(30),
                Column.text("nameVi", "reward.award.column.nameVi").required().alsoNamed("name_vi"),
                Column.text("nameEn", "reward.award.column.nameEn").alsoNamed("name_en"),
                Column.choice("family", "reward.award.column.family", AwardFamily.class, "reward.family.")
                        .required(),
                Column.choice("level", "reward.award.column.level", AwardLevel.class, "reward.level.")
                        .required(),
                Column.text("recipients", "reward.award.column.recipients")
                        .required()
                        .upTo(60),
                Column.text("decidedBy", "reward.award.column.decidedBy").alsoNamed("decided_by_vi"),
                Column.decimal("multipleCollective", "reward.award.column.multipleCollective")
                        .alsoNamed("base_salary_multiple_collective"),
                Column.decimal("multipleIndividual", "reward.award.column.multipleIndividual")
                        .alsoNamed("base_salary_multiple_individual"),
                Column.decimal("councilMinPercent", "reward.award.column.councilMinPercent")
                        .alsoNamed("min_votes_percent_of_total_members"),
                Column.text("legalSource", "reward.award.column.legalSource")
                        .upTo(Award.LEGAL_SOURCE_MAX_LENGTH)
                        .alsoNamed("legal_source"),
                Column.date("validFrom", "reward.award.column.validFrom")
                        .required()
                        .alsoNamed("valid_from"),
                Column.text("certainty", "reward.award.column.certainty").upTo(20));
    }

    @Override
    @RolesAllowed(Roles.BOARD)
    public ImportPass<Line> open(TableScope scope) {
        awards.requireOfficerOfAllProvinces();
        return new Pass();
    }

    @Override
    @RolesAllowed(Roles.BOARD)
    public void write(TableScope scope, RowSink rows) {
        queries.catalogue()
                .forEach(award -> rows.row(
                        award.code(),
                        award.nameVi(),
                        award.nameEn(),
                        award.family(),
                        award.level(),
                        award.recipients(),
                        award.decidedBy(),
                        award.multipleCollective(),
                        award.multipleIndividual(),
                        award.councilMinPercent(),
                        award.legalSource(),
                        award.validFrom(),
                        award.certainty()));
    }

    /** One pass over a file. */
    private final class Pass implements ImportPass<Line> {

        @Override
        public Line parse(ImportRow row) {
            var draft = new AwardDraft(
                    row.text("code"),
                    row.text("nameVi"),
                    row.text("nameEn"),
                    AwardFamily.valueOf(row.text("family")),
                    AwardLevel.valueOf(row.text("level")),
                    recipients(row.text("recipients")),
                    row.text("decidedBy"),
                    row.decimal("multipleCollective"),
                    row.decimal("multipleIndividual"),
                    row.decimal("councilMinPercent"),
                    row.text("legalSource"),
                    row.text("certainty"),
                    row.requireDate("validFrom"));
            // an award that breaks a rule of its own is told in the preview already
            new Award(draft);
            return new Line(row, draft);
        }

        private Set<Recipient> recipients(String codes) {
            try {
                return Recipient.parse(codes);
            } catch (IllegalArgumentException unknown) {
                throw new RuleViolation("reward.award.recipientUnknown", codes);
            }
        }

        @Override
        public String identity(Line line) {
            return line.identity();
        }

        @Override
        public List<Verdict> compare(List<Line> lines) {
            Map<String, AwardRow> known = queries.catalogue().stream()
                    .collect(Collectors.toMap(
                            award -> Line.identity(award.code(), award.validFrom()), Function.identity()));
            return lines.stream()
                    .map(line -> {
                        var award = known.get(line.identity());
                        return award == null ? Verdict.fresh() : compare(line, award);
                    })
                    .toList();
        }

        private Verdict compare(Line line, AwardRow award) {
            return Verdict.comparing(line.row())
                    .field("nameVi", award.nameVi())
                    .field("nameEn", award.nameEn())
                    .field("family", award.family())
                    .field("level", award.level())
                    .field(
                            "recipients",
                            award.recipients(),
                            Recipient.join(line.draft().recipients()))
                    .field("decidedBy", award.decidedBy())
                    .field("multipleCollective", award.multipleCollective())
                    .field("multipleIndividual", award.multipleIndividual())
                    .field("councilMinPercent", award.councilMinPercent())
                    .field("legalSource", award.legalSource())
                    .field("certainty", award.certainty())
                    .verdict();
        }

        @Override
        public void apply(List<Judged<Line>> lines) {
            lines.forEach(judged -> awards.save(judged.row().draft()));
        }
    }
}
