package id.sinergi.journey;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may send records of.
 *
 * @param regencies numbers of all regencies; null where these do not matter
 * @param agreements codes of the agreements; null where these do not matter
 */
public record OwnRecords(
        @Nullable Collection<Integer> regencies, @Nullable Collection<String> agreements) {

    private static final String REGION = "%1$s.region not in (:regions)";

    private static final String PERSON = """
            not exists (select from journey j where j.person = %1$s.person
                and (%1$s.agreement is null or j.agreement = %1$s.agreement)
                and coalesce(j.region, j.enrolled_region) in (:regions))
            """;

    /** What names no agreement may be of any that its person was trained under. */
    private static final String AGREEMENT = """
            coalesce(%1$s.agreement not in (select id from agreement where code in (:agreements)),
                exists (select from journey j where j.person = %1$s.person
                    and j.agreement not in (select id from agreement where code in (:agreements))))
            """;

    /** Whether a row is of another region, as an SQL condition. */
    String ofOtherRegions(RecordKind kind, String row) {
        return regencies == null ? "false" : (kind == RecordKind.TRAINING ? REGION : PERSON).formatted(row);
    }

    /** Whether it is, or may become, one of another agreement. */
    String ofOtherAgreements(String row) {
        return agreements == null ? "false" : AGREEMENT.formatted(row);
    }

    /** What these conditions are asked with. */
    Map<String, Object> parameters() {
        var parameters = new LinkedHashMap<String, Object>();
        if (regencies != null) {
            parameters.put("regions", regencies);
        }
        if (agreements != null) {
            parameters.put("agreements", agreements);
        }
        return parameters;
    }
}
