package id.sinergi.drawing;

/** What a picture is for: its size in pixels, and the size that it is laid out in. */
public enum PictureSize {
    SLIDE(960, 540, 2),
    A4(842, 595, 3),
    SOCIAL(720, 720, 1.5);

    private final int width;
    private final int height;
    private final double scale;

    PictureSize(int width, int height, double scale) {
        this.width = width;
        this.height = height;
        this.scale = scale;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    double scale() {
        return scale;
    }
}
