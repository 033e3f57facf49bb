package id.sinergi.goal;

import id.sinergi.source.Problem;
import java.util.List;

/** Why a cell keeps a sheet from being saved. */
public record SheetProblem(SheetCell cell, Problem problem) {

    static SheetProblem of(SheetCell cell, String key) {
        return new SheetProblem(cell, new Problem(key, List.of()));
    }
}
