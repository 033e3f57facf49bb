package id.sinergi.stocktake;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A time at which an agreement was gone through.
 *
 * @param batch the last one whose figures were seen then
 * @param author who said so
 */
public record HeldStocktake(LocalDate day, int batch, String author) implements Serializable {}
