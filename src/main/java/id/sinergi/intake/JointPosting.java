package id.sinergi.intake;

import id.sinergi.intake.PostResult.NothingToPost;
import id.sinergi.intake.PostResult.Posted;
import id.sinergi.intake.PostResult.Submitted;
import id.sinergi.source.IntakeException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Posts several uploads in one transaction, each as a batch of its own: all of them or none. */
@Service
@PreAuthorize("hasAnyRole('STAFF', 'ADMINISTRATOR')")
public class JointPosting {

    private final IntakeService intake;
    private final JdbcClient jdbc;

    JointPosting(IntakeService intake, JdbcClient jdbc) {
        this.intake = intake;
        this.jdbc = jdbc;
    }

    /**
     * In this order.
     *
     * @return the numbers of the batches; none for an upload that has nothing new, or was submitted to a second person
     * @throws IntakeException if one cannot be posted without another look at it; then none is
     */
    @Transactional
    public List<Integer> post(List<Preview> uploads, String user) {
        var batches = new ArrayList<Integer>();
        for (var upload : uploads) {
            switch (intake.post(upload.upload(), user, false)) {
                case Posted(int batch) -> batches.add(batch);
                case NothingToPost(), Submitted() -> {}
                case PostResult refused -> throw new IntakeException("intake.error.joint", upload.fileName());
            }
            // Each posting makes its working tables under the same names, until its transaction ends.
            jdbc.sql("DISCARD TEMP").update();
        }
        return batches;
    }
}
