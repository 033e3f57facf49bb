package id.sinergi.interruption;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.interruption.PostingNotes.Posting;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostingNotesTest {

    @TempDir
    private Path data;

    @Test
    void aLaterRunFindsWhatDidNotEnd() {
        var run = new PostingNotes(data);
        run.end(run.begin("staf", List.of(3)), true);
        run.end(run.begin("staf", List.of(4)), false);
        run.begin("staf", List.of(5, 6));

        assertThat(run.left()).as("its own goes on").isEmpty();
        assertThat(left()).containsExactly(List.of(5, 6));
    }

    @Test
    void whatTheEndOfTheServerEndedIsLeftToo() {
        var run = new PostingNotes(data);
        var done = run.begin("staf", List.of(7));
        var undone = run.begin("staf", List.of(8));
        run.closing();
        run.end(done, true);
        run.end(undone, false);

        assertThat(left()).containsExactly(List.of(8));
    }

    private List<List<Integer>> left() {
        return new PostingNotes(data).left().stream().map(Posting::uploads).toList();
    }
}
