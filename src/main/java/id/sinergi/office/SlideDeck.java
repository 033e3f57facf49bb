package id.sinergi.office;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.jspecify.annotations.Nullable;

/**
 * The slides in the making, on plain 16:9 masters of our own or on those of an organisation's template. A template's
 * slides are dropped; its masters, layouts and placeholders are used.
 */
final class SlideDeck implements AutoCloseable {

    private static final Dimension WIDE = new Dimension(960, 540);

    /** Height of a line of small text. */
    static final double LINE = 18;

    /** The part of a slide's height that charts and tables need below the title. */
    private static final double ROOM = 0.65;

    /** A layout with less is no cover either, but its title has to move up. */
    private static final double HALF = 0.5;

    private static final double LEAST = 0.4;

    /** More would be left empty below a title that was moved up. */
    private static final double GAP = 0.15;

    private final XMLSlideShow show;
    private final boolean ownLook;
    private final SlideNotes notes;

    private SlideDeck(XMLSlideShow show, boolean ownLook) {
        this.show = show;
        this.ownLook = ownLook;
        notes = new SlideNotes(show);
    }

    static SlideDeck plain() {
        var show = new XMLSlideShow();
        double scale = (double) WIDE.width / show.getPageSize().width;
        show.setPageSize(WIDE);
        for (var master : show.getSlideMasters()) {
            widen(master, scale);
            for (var layout : master.getSlideLayouts()) {
                widen(layout, scale);
            }
        }
        return new SlideDeck(show, true);
    }

    static SlideDeck of(InputStream template) throws IOException {
        var show = new XMLSlideShow(template);
        while (!show.getSlides().isEmpty()) {
            show.removeSlide(0);
        }
        return new SlideDeck(show, false);
    }

    XMLSlideShow show() {
        return show;
    }

    /** Whether the look is ours to give, since no template gives one. */
    boolean ownLook() {
        return ownLook;
    }

    Dimension size() {
        return show.getPageSize();
    }

    XSLFSlide cover() {
        return show.createSlide(layout(SlideLayout.TITLE, SlideLayout.TITLE_ONLY));
    }

    /** A slide with room below its title: a template's covers and section heads have titles in their middle. */
    XSLFSlide content() {
        var slide = show.createSlide(Stream.of(ROOM, HALF)
                .flatMap(room -> Stream.of(SlideLayout.TITLE_ONLY, SlideLayout.TITLE_AND_CONTENT)
                        .flatMap(type -> layouts().filter(layout -> layout.getType() == type))
                        .filter(layout -> title(layout)
                                .filter(title -> leavesRoom(title, room))
                                .isPresent())
                        .filter(layout -> body(layout.getSlideMaster(), 0).isPresent()))
                .findFirst()
                .orElseGet(() -> layout(SlideLayout.TITLE_ONLY, SlideLayout.TITLE_AND_CONTENT)));
        title(slide).filter(title -> !leavesRoom(title, ROOM)).ifPresent(this::raise);
        return slide;
    }

    private boolean leavesRoom(XSLFTextShape title, double room) {
        var anchor = title.getAnchor();
        return anchor != null && anchor.getMaxY() <= (1 - room) * size().height;
    }

    private void raise(XSLFTextShape title) {
        var size = size();
        title.setAnchor(new Rectangle2D.Double(40, size.height * 0.04, size.width - 80.0, size.height * 0.16));
    }

    /** The part of a slide for charts and tables: between the line below the title and the one at the foot. */
    Rectangle2D body(XSLFSlide slide) {
        var content = content(slide);
        return ownLook
                ? content
                : new Rectangle2D.Double(
                        content.getX(),
                        content.getY() + LINE + 4,
                        content.getWidth(),
                        content.getHeight() - 2 * LINE - 4);
    }

    /** The part of a slide below its title: what the template's body placeholder takes, else all but the margins. */
    Rectangle2D content(XSLFSlide slide) {
        var size = size();
        double top =
                title(slide).map(XSLFShape::getAnchor).map(Rectangle2D::getMaxY).orElse(76.0);
        var plain = new Rectangle2D.Double(40, top + 30, size.width - 80.0, size.height - top - 30 - 44);
        if (ownLook) {
            return plain;
        }
        return body(slide.getSlideLayout().getSlideMaster(), top)
                .filter(area -> area.getY() - top < size.height * GAP)
                .orElse(plain);
    }

    /** What a master's body placeholder takes of the slide below a title; empty where that is little. */
    private Optional<Rectangle2D> body(XSLFSheet master, double top) {
        double height = size().height;
        return find(master, Placeholder.BODY)
                .map(XSLFShape::getAnchor)
                .map(area -> {
                    double start = Math.max(area.getY(), top);
                    double end = Math.min(area.getMaxY(), height - LINE);
                    return (Rectangle2D) new Rectangle2D.Double(area.getX(), start, area.getWidth(), end - start);
                })
                .filter(area -> area.getHeight() > height * LEAST);
    }

    Optional<XSLFTextShape> title(XSLFSheet sheet) {
        return find(sheet, Placeholder.TITLE, Placeholder.CENTERED_TITLE);
    }

    Optional<XSLFTextShape> find(XSLFSheet sheet, Placeholder... kinds) {
        return sheet.getShapes().stream()
                .filter(XSLFTextShape.class::isInstance)
                .map(XSLFTextShape.class::cast)
                .filter(shape -> Arrays.asList(kinds).contains(shape.getTextType()))
                .findFirst();
    }

    /** Removes the placeholders that nothing was written into. */
    static void dropEmpty(XSLFSlide slide) {
        List.copyOf(slide.getShapes()).stream()
                .filter(shape -> shape instanceof XSLFTextShape text
                        && text.getTextType() != null
                        && text.getText().isBlank())
                .forEach(slide::removeShape);
    }

    XSLFNotes notes(XSLFSlide slide) {
        return notes.of(slide);
    }

    @Override
    public void close() throws IOException {
        show.close();
    }

    private XSLFSlideLayout layout(SlideLayout first, SlideLayout second) {
        var layouts = layouts().toList();
        return layouts.stream()
                .filter(layout -> layout.getType() == first || layout.getType() == second)
                .min(Comparator.comparingInt(layout -> layout.getType() == first ? 0 : 1))
                .orElse(layouts.getFirst());
    }

    private Stream<XSLFSlideLayout> layouts() {
        return show.getSlideMasters().stream().flatMap(master -> List.of(master.getSlideLayouts()).stream());
    }

    private static void widen(XSLFSheet sheet, double scale) {
        for (var shape : sheet.getShapes()) {
            if (shape instanceof XSLFSimpleShape simple && hasAnchor(simple)) {
                var anchor = simple.getAnchor();
                simple.setAnchor(new Rectangle2D.Double(
                        anchor.getX() * scale, anchor.getY(), anchor.getWidth() * scale, anchor.getHeight()));
            }
        }
    }

    private static boolean hasAnchor(@Nullable XSLFSimpleShape shape) {
        return shape != null
                && shape.getXmlObject().toString().toLowerCase(Locale.ROOT).contains("a:off");
    }
}
