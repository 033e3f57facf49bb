package id.sinergi.intake;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds and keeps the uploads, and reads their rejected rows in pages. */
interface UploadRepository extends Repository<UploadEntity, Integer> {

    Optional<UploadEntity> findById(int number);

    Optional<UploadEntity> findByIdAndStatus(int number, UploadStatus status);

    /** The newest first. */
    List<UploadEntity> findAllByStatusOrderByIdDesc(UploadStatus status);

    @Query("select count(r) from UploadEntity u join u.rejections r where u.id = :upload")
    int rejectionCount(int upload);

    @Query("""
            select r from UploadEntity u join u.rejections r where u.id = :upload
            order by r.rowNumber, r.columnName limit :limit offset :offset
            """)
    List<RejectedValue> rejections(int upload, int offset, int limit);

    UploadEntity save(UploadEntity upload);
}
