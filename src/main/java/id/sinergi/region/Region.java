package id.sinergi.region;

import id.sinergi.language.BilingualName;
import org.jspecify.annotations.Nullable;

/**
 * The country, a province, or a regency or city.
 *
 * @param name official name, such as "Daerah Khusus Ibukota Jakarta" or "Kabupaten Malang"
 * @param shortName the name for axes and lists, such as "DKI Jakarta" or "Kab. Malang"
 * @param iso ISO 3166 code of the country and the provinces
 * @param formerParent the province that figures from before the split of Papua in 2022 carry for this region
 * @param islandGroup such as "Sumatera"; none for the country
 * @param timeZone none for the country
 */
public record Region(
        RegionCode code,
        BilingualName name,
        BilingualName shortName,
        @Nullable String iso,
        @Nullable RegionCode formerParent,
        @Nullable String islandGroup,
        @Nullable TimeZone timeZone) {}
