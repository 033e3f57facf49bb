package id.sinergi.approval;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** Finds and keeps submissions. */
interface SubmissionRepository extends Repository<SubmissionEntity, Integer> {

    Optional<SubmissionEntity> findById(int id);

    Optional<SubmissionEntity> findByBatch(int batch);

    Optional<SubmissionEntity> findFirstByUploadOrderByIdDesc(int upload);

    Optional<SubmissionEntity> findByTakesBackAndOutcomeIsNull(int batch);

    List<SubmissionEntity> findAllByOutcomeIsNullOrderById();

    List<SubmissionEntity> findAllByOutcomeIsNotNullOrderByDecidedAtDescIdDesc(Limit limit);

    SubmissionEntity save(SubmissionEntity submission);
}
