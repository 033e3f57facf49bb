package id.sinergi.region;

/** Depth of a region; the ordinal is the level the database keeps. */
public enum RegionLevel {
    COUNTRY,
    PROVINCE,
    REGENCY
}
