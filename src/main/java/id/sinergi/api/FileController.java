package id.sinergi.api;

import id.sinergi.inbox.Arrival;
import id.sinergi.inbox.Arrivals;
import id.sinergi.inbox.Arrivals.Arrived;
import id.sinergi.intake.ReceivedFiles;
import id.sinergi.source.FileScan;
import id.sinergi.source.IntakeException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Takes files from systems whose token may send them, by the same rules as the screen. */
@RestController
class FileController {

    static final String FILES = IndicatorController.ROOT + "/files";

    private static final String NAME = "X-File-Name";
    private static final String SENDER = "X-Sender";
    private static final String CHECKSUM = "X-Checksum-Sha256";
    private static final String UNNAMED = "kiriman";

    private static final Map<Arrival.State, HttpStatus> STATUS = Map.of(
            Arrival.State.POSTED, HttpStatus.OK,
            Arrival.State.UNCHANGED, HttpStatus.OK,
            Arrival.State.WAITING, HttpStatus.ACCEPTED,
            Arrival.State.REFUSED, HttpStatus.UNPROCESSABLE_CONTENT);

    private final ReceivedFiles files;
    private final Arrivals arrivals;

    FileController(ReceivedFiles files, Arrivals arrivals) {
        this.files = files;
        this.arrivals = arrivals;
    }

    /**
     * The body is the file as it is.
     *
     * @param sender the name of who numbered the rows, as it stands on the page of imports
     * @param checksum SHA-256 of the body in hexadecimal
     */
    @PostMapping(FILES)
    ResponseEntity<Object> send(
            @AuthenticationPrincipal ApiClient client,
            @RequestHeader(name = NAME, required = false) @Nullable String name,
            @RequestHeader(name = SENDER, defaultValue = "") String sender,
            @RequestHeader(name = CHECKSUM, required = false) @Nullable String checksum,
            HttpServletRequest request)
            throws IOException {
        if (!client.maySend()) {
            throw new ApiProblem(HttpStatus.FORBIDDEN, "may-not-send");
        }
        if (checksum == null || !checksum.matches("[0-9a-fA-F]{64}")) {
            throw new ApiProblem(HttpStatus.BAD_REQUEST, "checksum", CHECKSUM);
        }
        var named = name == null || name.isBlank() ? UNNAMED : name;
        var arrival = take(client, named, sender.strip(), checksum, request);
        return ResponseEntity.status(STATUS.getOrDefault(arrival.state(), HttpStatus.OK))
                .cacheControl(CacheControl.noStore())
                .body(arrival);
    }

    private Arrival take(ApiClient client, String name, String sender, String checksum, HttpServletRequest request)
            throws IOException {
        try {
            var file = files.receive(request.getInputStream(), request.getContentLengthLong());
            try {
                if (!FileScan.of(file).sha256().equalsIgnoreCase(checksum)) {
                    throw new ApiProblem(HttpStatus.BAD_REQUEST, "checksum-differs");
                }
                var arrived = new Arrived(file, name, sender);
                return client.asStaff(
                        () -> arrivals.take(List.of(arrived), client.getName()).get(arrived));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IntakeException broken) {
            return Arrival.refused(name, broken.problem());
        }
    }
}
