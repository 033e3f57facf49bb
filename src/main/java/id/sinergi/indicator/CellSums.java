package id.sinergi.indicator;

import java.util.List;

/** Answers questions from the coarsest table that holds the answer. */
interface CellSums {

    /** Rows with at least one count, in the order of their keys. */
    List<CellSum> sum(CellQuestion question);
}
