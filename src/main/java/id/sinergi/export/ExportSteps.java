package id.sinergi.export;

import id.sinergi.person.RecordCopies;
import id.sinergi.region.RegionScope;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps of an export from wanted to made; each is a transaction of its own, so that its owner sees how far it is. */
@Component
@Transactional
class ExportSteps implements RecordCopies {

    private final ExportRepository exports;
    private final Clock clock;

    ExportSteps(ExportRepository exports, Clock clock) {
        this.exports = exports;
        this.clock = clock;
    }

    long add(ExportRequest request) {
        return exports.save(new ExportEntity(request, clock.instant())).id();
    }

    /** What to make, once: empty where it was cancelled or is made already. */
    Optional<ExportRequest> start(long id) {
        return exports.findLockedById(id).filter(ExportEntity::start).map(ExportEntity::request);
    }

    /** Where to write its file, without what an earlier attempt left. */
    OutputStream content(long id) {
        exports.dropParts(id);
        return new ExportParts(exports, id);
    }

    /** Whether the work is still wanted. */
    boolean advance(long id, int percent) {
        return exports.findLockedById(id)
                .filter(export -> export.advance(percent))
                .isPresent();
    }

    void finish(long id, String fileName, RegionScope within) {
        exports.findLockedById(id)
                .ifPresent(export -> export.finish(fileName, within, exports.contentSize(id), clock.instant()));
    }

    void fail(long id) {
        exports.findLockedById(id).ifPresent(export -> export.fail(clock.instant()));
        exports.dropParts(id);
    }

    /** Throws away what was made of an export that is no longer wanted. */
    void drop(long id) {
        exports.dropParts(id);
    }

    void cancel(long id, String owner) {
        exports.findLockedByIdAndOwner(id, owner).ifPresent(export -> export.cancel(clock.instant()));
    }

    /** Removes one that has ended. */
    void remove(long id, String owner) {
        exports.findLockedByIdAndOwner(id, owner)
                .filter(export -> !export.isOpen())
                .ifPresent(exports::delete);
    }

    /** Of whichever owner, whether made or still being made. */
    @Override
    public void remove() {
        exports.deleteRecords();
    }

    int removeOlderThan(Duration age) {
        return exports.deleteOlderThan(clock.instant().minus(age));
    }
}
