package id.sinergi.dashboard;

import id.sinergi.indicator.Dimension;
import id.sinergi.region.Region;
import id.sinergi.region.RegionCatalog;
import id.sinergi.region.RegionCode;

/** Which provinces figures are shown by. */
public enum Boundaries {
    /** The 38 of today. */
    TODAY,
    /** The 34 before Papua was split in 2022, to compare with older figures. */
    BEFORE_2022;

    private static final int LAST_YEAR_BEFORE = 2021;

    /** The key under which a member's figures are shown. */
    public String key(String member, Dimension dimension, RegionCatalog regions) {
        return this == TODAY || dimension != Dimension.PROVINCE
                ? member
                : regions.find(RegionCode.of(member))
                        .map(region -> region.codeIn(LAST_YEAR_BEFORE))
                        .map(RegionCode::toString)
                        .orElse(member);
    }

    public long provinces(RegionCatalog regions) {
        return regions.provinces().stream()
                .map(Region::code)
                .map(code -> key(code.toString(), Dimension.PROVINCE, regions))
                .distinct()
                .count();
    }
}
