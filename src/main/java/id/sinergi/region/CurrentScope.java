package id.sinergi.region;

/** Tells what the present viewer may see; {@link RegionScope#NOTHING} where there is none. */
@FunctionalInterface
public interface CurrentScope {

    RegionScope get();

    /** Of which agreements; of none unless it is said. */
    default AgreementScope agreements() {
        return AgreementScope.NOTHING;
    }

    /** The regions whose people under this agreement may be seen: none where the agreement is not the viewer's. */
    default RegionScope under(String agreement) {
        return agreements().contains(agreement) ? get() : RegionScope.NOTHING;
    }

    /** Regions and agreements together. */
    default SeenScope seen() {
        return new SeenScope(get(), agreements());
    }

    /** Whether the viewer may read people's records, and so figures of however few people; nobody unless it is said. */
    default boolean exact() {
        return false;
    }
}
