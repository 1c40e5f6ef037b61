package vn.thidua.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;

/** A program that should use an external server but was not told which says so in one sentence. */
@ExtendWith(OutputCaptureExtension.class)
class DatabaseNameCheckTest {

    @Configuration
    static class Nothing {}

    @Test
    void namesTheVariablesThatAreMissingInBothLanguages(CapturedOutput output) {
        assertThatThrownBy(() -> program()
                        .run(
                                "--thidua.database.mode=external",
                                "--spring.datasource.url=${THIDUA_NO_SUCH_VARIABLE}",
                                "--spring.datasource.username=thidua"))
                .isInstanceOf(DatabaseNotNamedException.class);
        assertThat(output)
                .contains("Chưa khai báo biến môi trường DB_URL, DB_PASSWORD")
                .contains("The environment variables DB_URL, DB_PASSWORD of the MariaDB server are missing")
                .contains("operations.md")
                .doesNotContain("\tat ");
    }

    @Test
    void hasNothingToSayAboutTheEmbeddedOne() {
        try (var context = program().run("--thidua.database.mode=embedded")) {
            assertThat(context.isActive()).isTrue();
        }
    }

    private static SpringApplicationBuilder program() {
        return new SpringApplicationBuilder(Nothing.class)
                .web(WebApplicationType.NONE)
                .properties("thidua.test.own-database=true");
    }
}
