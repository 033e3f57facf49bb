package id.sinergi.agreement;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds the targets that held after a batch. */
interface TargetRepository extends Repository<TargetEntity, Long> {

    @Query("""
            select new id.sinergi.agreement.SetTarget(
                t.indicator, t.year, t.quarter, t.region, t.value, t.document, t.documentDate)
            from TargetEntity t join AgreementEntity a on a.id = t.agreement
            where t.batchIn <= :batch and (t.batchOut is null or t.batchOut > :batch) and a.code = :agreement and t.region in :regions
              and t.year between :from and :to
            order by t.year, t.quarter
            """)
    List<SetTarget> asOf(int batch, String agreement, Collection<Integer> regions, int from, int to);

    /** Whether any target was ever set for the indicator. */
    boolean existsByIndicator(String indicator);
}
