package id.sinergi.region;

/**
 * One province on the tile map.
 *
 * @param row from the north, starting at 0
 * @param column from the west, starting at 0
 */
public record Tile(RegionCode province, int row, int column) {}
