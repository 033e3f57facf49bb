package id.sinergi.region;

import java.util.function.Supplier;

/** Somebody who sees regions that a test chooses, under every agreement, and may read no records. */
public record UnderEveryAgreement(Supplier<RegionScope> regions) implements CurrentScope {

    @Override
    public RegionScope get() {
        return regions.get();
    }

    @Override
    public AgreementScope agreements() {
        return AgreementScope.EVERYTHING;
    }
}
