package id.sinergi.office;

import java.util.List;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFFactory;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xslf.usermodel.XSLFTheme;
import org.jspecify.annotations.Nullable;

/** The notes below slides; those of the first slide are made after the master, all others are copies of them. */
final class SlideNotes {

    private final XMLSlideShow show;
    private @Nullable XSLFNotes first;

    SlideNotes(XMLSlideShow show) {
        this.show = show;
    }

    XSLFNotes of(XSLFSlide slide) {
        if (show.getNotesMaster() == null) {
            addNotesMaster();
        }
        var known = first;
        if (known == null) {
            var made = show.getNotesSlide(slide);
            dropFields(made);
            first = made;
            return made;
        }
        var notes = (XSLFNotes) slide.createRelationship(
                XSLFRelation.NOTES, XSLFFactory.getInstance(), XSLFRelation.SLIDE.getFileNameIndex(slide));
        notes.addRelation(null, XSLFRelation.NOTES_MASTER, show.getNotesMaster());
        notes.addRelation(null, XSLFRelation.SLIDE, slide);
        notes.getXmlObject().set(known.getXmlObject());
        return notes;
    }

    /**
     * Gives the deck a master for its notes. POI numbers that master's theme after the themes that it finds beside
     * the presentation itself, so those of all masters stand there meanwhile.
     */
    private void addNotesMaster() {
        var beside = show.getRelations();
        var added = beside.stream()
                .flatMap(part -> part.getRelations().stream())
                .filter(part -> part instanceof XSLFTheme && !beside.contains(part))
                .distinct()
                .map(theme -> show.addRelation(null, XSLFRelation.THEME, theme)
                        .getRelationship()
                        .getId())
                .toList();
        show.createNotesMaster();
        added.forEach(show.getPackagePart()::removeRelationship);
    }

    /**
     * Leaves the text alone: number, date, header and footer have fields that are not copied from the master as they
     * should be, and what else is on the master shows through.
     */
    private static void dropFields(XSLFNotes notes) {
        List.copyOf(notes.getShapes()).stream()
                .filter(shape -> !(shape instanceof XSLFTextShape text && text.getTextType() == Placeholder.BODY))
                .forEach(notes::removeShape);
    }
}
