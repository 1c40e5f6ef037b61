package vn.thidua.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.dashboard.SmallWorld;
import vn.thidua.identity.SignedIn;
import vn.thidua.shared.Messages;
import vn.thidua.shared.table.ColumnMapping;
import vn.thidua.shared.table.ImportLine;
import vn.thidua.shared.table.ImportPreview;
import vn.thidua.shared.table.ImportProgress;
import vn.thidua.shared.table.RowStatus;
import vn.thidua.shared.table.TableExport;
import vn.thidua.shared.table.TableExporter;
import vn.thidua.shared.table.TableFile;
import vn.thidua.shared.table.TableFiles;
import vn.thidua.shared.table.TableFormat;
import vn.thidua.shared.table.TableImport;
import vn.thidua.shared.table.TableImporter;
import vn.thidua.shared.table.TableScope;
import vn.thidua.support.Database;
import vn.thidua.support.DatabaseTest;

/** Awards and rewards in and out: good rows, wrong rows, and back again without a difference. */
@DatabaseTest
class RewardTablesTest {

    private static final String AWARDS = """
            code,name_vi,name_en,family,level,recipients,decided_by_vi,base_salary_multiple_collective,\
            base_salary_multiple_individual,min_votes_percent_of_total_members,legal_source,valid_from,certainty
            CTD_TINH,Cờ thi đua cấp tỉnh,Provincial Emulation Flag,DANH_HIEU,TINH,COLLECTIVE,Chủ tịch UBND tỉnh,8,,80,"Luật 06/2022, Điều 26",2025-07-01,mixed
            BK_TINH,Bằng khen của Chủ tịch UBND tỉnh,,BANG_KHEN,TINH,COLLECTIVE;INDIVIDUAL,Chủ tịch UBND tỉnh,3,1.5,,Luật 06/2022,2025-07-01,mixed
            """;

    @TempDir
    Path folder;

    @Autowired
    AwardTable awards;

    @Autowired
    RewardTable rewards;

    @Autowired
    RewardQueries queries;

    @Autowired
    TableImporter importer;

    @Autowired
    TableExporter exporter;

    @Autowired
    Messages messages;

    @Autowired
    Database database;

    @BeforeEach
    void aProvince() {
        database.clean();
        var world = new SmallWorld(database.sql());
        var province = world.province("Sóc Trăng");
        world.bloc(province, "k2");
        var unit = world.unit(province, "Sở Tư pháp", "ADMINISTRATIVE");
        database.sql()
                .sql("insert into unit_name (unit_id, name, short_name) values (?, 'Sở Tư pháp', 'Sở TP')")
                .params(unit)
                .update();
        SignedIn.asBoard();
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void readsTheCatalogueAndGivesItBackWithoutADifference() throws IOException {
        take(awards, AWARDS);
        assertThat(queries.catalogue())
                .extracting(AwardRow::code, AwardRow::recipients, AwardRow::certainty)
                .containsExactly(
                        tuple("CTD_TINH", "COLLECTIVE", "mixed"), tuple("BK_TINH", "COLLECTIVE;INDIVIDUAL", "mixed"));
        assertComesBackTheSame(awards, awards, 2);
    }

    @Test
    void tellsWhatIsWrongWithAnAward() throws IOException {
        var wrong = AWARDS.replace("COLLECTIVE;INDIVIDUAL", "NOBODY").replace(",80,", ",180,");
        assertThat(problems(awards, wrong)).containsExactly("reward.award.percent", "reward.award.recipientUnknown");
    }

    @Test
    void readsRewardsAndGivesThemBackWithoutADifference() throws IOException {
        take(awards, AWARDS);
        take(rewards, """
                province,bloc_code,year,unit_name,award_code,status,source
                Sóc Trăng,k2,2016,Sở Tư pháp,CTD_TINH,PROPOSED,000
                Sóc Trăng,,2017,Sở Tư pháp,BK_TINH,DECIDED,001
                """);
        assertThat(queries.rewards(RewardFilter.ALL))
                .extracting(RewardRow::year, RewardRow::awardCode, RewardRow::state, RewardRow::source)
                .containsExactly(
                        tuple(2017, "BK_TINH", RewardState.DECIDED, "001"),
                        tuple(2016, "CTD_TINH", RewardState.PROPOSED, "000"));
        assertComesBackTheSame(rewards, rewards, 2);
    }

    @Test
    void tellsWhatIsWrongWithAReward() throws IOException {
        take(awards, AWARDS);
        assertThat(problems(rewards, """
                        province,bloc_code,year,unit_name,award_code,status,source
                        Tỉnh Lạ,,2016,Sở Tư pháp,CTD_TINH,PROPOSED,000
                        Sóc Trăng,k9,2016,Sở Tư pháp,CTD_TINH,PROPOSED,000
                        Sóc Trăng,,2016,Sở Lạ,CTD_TINH,PROPOSED,000
                        Sóc Trăng,,2016,Sở Tư pháp,CO_LA,PROPOSED,000
                        Sóc Trăng,,1016,Sở Tư pháp,CTD_TINH,PROPOSED,000
                        """))
                .containsExactly(
                        "reward.import.province",
                        "reward.import.bloc",
                        "reward.import.unit",
                        "reward.award.unknown",
                        "reward.year.outOfRange");
        assertThat(queries.rewards(RewardFilter.ALL)).isEmpty();
    }

    @Test
    void refusesWhoeverIsNotOfTheBoard() {
        SignedIn.asLeadership();
        assertThatThrownBy(() -> awards.open(TableScope.EVERYTHING)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> rewards.open(TableScope.EVERYTHING)).isInstanceOf(AccessDeniedException.class);
    }

    private void take(TableImport<?> kind, String csv) throws IOException {
        try (var preview = preview(kind, TableFiles.csv(folder, csv));
                var outcome = importer.apply(preview, TableImporter.Mode.ALL, ImportProgress.NONE)) {
            assertThat(outcome.lines().count(RowStatus.WRONG)).isZero();
        }
    }

    private List<String> problems(TableImport<?> kind, String csv) throws IOException {
        try (var preview = preview(kind, TableFiles.csv(folder, csv))) {
            return preview.lines().page(RowStatus.WRONG, 0, 100).stream()
                    .flatMap((ImportLine line) -> line.problems().stream())
                    .map(problem -> problem.key())
                    .toList();
        }
    }

    private void assertComesBackTheSame(TableExport out, TableImport<?> in, int rows) throws IOException {
        for (var format : TableFormat.values()) {
            var file = folder.resolve("out." + format.name().toLowerCase());
            try (var stream = Files.newOutputStream(file)) {
                exporter.write(out, TableScope.EVERYTHING, format, Messages.VIETNAMESE, stream);
            }
            try (var preview = preview(in, file)) {
                assertThat(preview.lines().count(RowStatus.SAME))
                        .as(format.name())
                        .isEqualTo(rows);
                assertThat(preview.lines().size()).isEqualTo(rows);
            }
        }
    }

    private ImportPreview preview(TableImport<?> kind, Path path) {
        var file = TableFile.open(path);
        var mapping = ColumnMapping.recognise(kind.columns(), file.header(), messages);
        return importer.preview(kind, file, mapping, TableScope.EVERYTHING, ImportProgress.NONE);
    }
}
