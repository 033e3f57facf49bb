package id.sinergi.pdf;

import java.io.Serializable;

/**
 * How a PDF is laid out.
 *
 * @param landscape one chart a page across, else charts one below the other
 * @param tables whether each chart's figures follow it as a table
 */
public record PdfStyle(boolean landscape, boolean tables) implements Serializable {

    /** For reading on a screen or projecting. */
    public static final PdfStyle SLIDES = new PdfStyle(true, false);

    /** For printing and filing. */
    public static final PdfStyle PAPER = new PdfStyle(false, true);
}
