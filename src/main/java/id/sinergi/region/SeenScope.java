package id.sinergi.region;

import java.io.Serializable;

/** Regions and agreements together: what somebody sees, and what a file may be about that somebody sends. */
public record SeenScope(RegionScope regions, AgreementScope agreements) implements Serializable {

    public static final SeenScope EVERYTHING = new SeenScope(RegionScope.EVERYTHING, AgreementScope.EVERYTHING);

    /** Reads what tables keep of both. */
    public static SeenScope of(String regions, String agreements) {
        return new SeenScope(RegionScope.ofNumbers(regions), AgreementScope.ofText(agreements));
    }

    /** Whether the other scope is something, and all of it may be seen. */
    public boolean covers(SeenScope other) {
        return regions.covers(other.regions) && agreements.covers(other.agreements);
    }

    public boolean isEverything() {
        return regions.contains(RegionCode.INDONESIA) && agreements.all();
    }
}
