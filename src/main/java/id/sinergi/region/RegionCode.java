package id.sinergi.region;

import java.io.Serializable;
import java.util.Optional;

/**
 * Kemendagri code of the country ({@code ID}), a province ({@code 35}) or a regency or city ({@code 35.78}).
 *
 * @param value 0 for the country, province × 100 for a province, province × 100 + regency for a regency
 */
public record RegionCode(int value) implements Serializable, Comparable<RegionCode> {

    public static final RegionCode INDONESIA = new RegionCode(0);

    public RegionCode {
        if (value != 0 && (value < 1100 || value > 9999)) {
            throw new IllegalArgumentException("No region code: " + value);
        }
    }

    /** Reads {@code ID}, {@code 35} or {@code 35.78}; anything else is an {@link IllegalArgumentException}. */
    public static RegionCode of(String dotted) {
        if (dotted.equals("ID")) {
            return INDONESIA;
        }
        if (dotted.matches("[1-9]\\d")) {
            return new RegionCode(Integer.parseInt(dotted) * 100);
        }
        if (dotted.matches("[1-9]\\d\\.\\d\\d") && !dotted.endsWith(".00")) {
            return new RegionCode(
                    Integer.parseInt(dotted.substring(0, 2)) * 100 + Integer.parseInt(dotted.substring(3)));
        }
        throw new IllegalArgumentException("No region code: " + dotted);
    }

    /** As {@link #of}, for text from outside: empty where it is no code. */
    public static Optional<RegionCode> parse(String dotted) {
        try {
            return Optional.of(of(dotted));
        } catch (IllegalArgumentException notACode) {
            return Optional.empty();
        }
    }

    public RegionLevel level() {
        if (isCountry()) {
            return RegionLevel.COUNTRY;
        }
        return isProvince() ? RegionLevel.PROVINCE : RegionLevel.REGENCY;
    }

    public boolean isCountry() {
        return value == 0;
    }

    public boolean isProvince() {
        return value != 0 && value % 100 == 0;
    }

    public boolean isRegency() {
        return value % 100 != 0;
    }

    /** The province this region is or lies in; the country itself for the country. */
    public RegionCode province() {
        return isRegency() ? new RegionCode(value / 100 * 100) : this;
    }

    /** The next region upwards; the country is its own parent. */
    public RegionCode parent() {
        return isRegency() ? province() : INDONESIA;
    }

    /** Whether the other region is this one or lies inside it. */
    public boolean contains(RegionCode other) {
        return isCountry() || equals(other) || (isProvince() && other.province().equals(this));
    }

    @Override
    public int compareTo(RegionCode other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        if (isCountry()) {
            return "ID";
        }
        return isProvince() ? String.valueOf(value / 100) : "%02d.%02d".formatted(value / 100, value % 100);
    }
}
