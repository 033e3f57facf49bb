package id.sinergi.changelog;

/**
 * The value of a setting that no settings record holds.
 *
 * @param name of the property, such as {@code sinergi.small-cells.threshold}
 */
public record SettingInForce(String name, String value) {}
