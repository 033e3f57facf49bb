package id.sinergi.region;

/** Tells what the present viewer may see; {@link RegionScope#NOTHING} where there is none. */
@FunctionalInterface
public interface CurrentScope {

    RegionScope get();
}
