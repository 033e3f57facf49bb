package id.sinergi.region;

/** Tells what the present viewer may see; {@link RegionScope#NOTHING} where there is none. */
@FunctionalInterface
public interface CurrentScope {

    RegionScope get();

    /** Whether the viewer may read people's records, and so figures of however few people; nobody unless it is said. */
    default boolean exact() {
        return false;
    }
}
