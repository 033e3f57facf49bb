package id.sinergi.change;

/**
 * A state of the data that the present viewer knows from something, such as a visit or a briefing.
 *
 * @param batch its last batch
 * @param name such as {@code kunjungan terakhir Anda, 25 Nov 2026 14.30}
 */
public record KnownState(int batch, String name) {}
