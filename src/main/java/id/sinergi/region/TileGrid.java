package id.sinergi.region;

import java.util.List;
import java.util.Optional;

/** The tile map: every province one square of the same size, about where it lies. */
public record TileGrid(List<Tile> tiles) {

    public TileGrid {
        tiles = List.copyOf(tiles);
    }

    public int rows() {
        return tiles.stream().mapToInt(tile -> tile.row() + 1).max().orElse(0);
    }

    public int columns() {
        return tiles.stream().mapToInt(tile -> tile.column() + 1).max().orElse(0);
    }

    public Optional<Tile> tile(RegionCode province) {
        return tiles.stream().filter(tile -> tile.province().equals(province)).findFirst();
    }

    public Optional<Tile> at(int row, int column) {
        return tiles.stream()
                .filter(tile -> tile.row() == row && tile.column() == column)
                .findFirst();
    }
}
