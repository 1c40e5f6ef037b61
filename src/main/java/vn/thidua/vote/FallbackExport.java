package vn.thidua.vote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.thidua.document.paper.Paper;
import vn.thidua.document.paper.PdfPaper;

/**
 * Keeps roll and slips of a conference as a file beside the database whenever a ballot opens, so that they can still be
 * printed when program and database are gone. One file a conference, replaced by the next one only once that is whole.
 */
@Component
class FallbackExport {

    private static final Logger log = LoggerFactory.getLogger(FallbackExport.class);

    private final FallbackSheets sheets;
    private final Path folder;

    FallbackExport(FallbackSheets sheets, @Value("${thidua.vote.fallback:${THIDUA_DATA:data}/fallback}") Path folder) {
        this.sheets = sheets;
        this.folder = folder;
    }

    /** Reads now, as the person who opens the ballot, and writes beside the work once that is committed. */
    void keep(long meetingId) {
        var paper = sheets.paper(meetingId);
        AfterCommit.run(() -> Thread.ofVirtual().name("fallback-" + meetingId).start(() -> write(meetingId, paper)));
    }

    Path file(long meetingId) {
        return folder.resolve("hoi-nghi-" + meetingId + ".pdf");
    }

    void write(long meetingId, Paper paper) {
        try {
            Files.createDirectories(folder);
            var fresh = Files.createTempFile(folder, "new", ".tmp");
            try (var out = Files.newOutputStream(fresh)) {
                PdfPaper.write(paper, out);
            }
            Files.move(fresh, file(meetingId), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | RuntimeException e) {
            // the ballot goes on: this is for the day when it cannot
            log.error("Roll and slips of conference {} were not kept", meetingId, e);
        }
    }
}
