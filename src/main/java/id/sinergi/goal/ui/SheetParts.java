package id.sinergi.goal.ui;

import id.sinergi.agreement.AgreementCatalog;
import id.sinergi.goal.GoalAddress;
import id.sinergi.goal.GoalPages;
import id.sinergi.goal.GoalSheets;
import id.sinergi.goal.GoalWords;
import id.sinergi.goal.SheetAddress;
import id.sinergi.goal.SheetShares;
import id.sinergi.goal.SheetWords;
import id.sinergi.region.RegionCatalog;
import id.sinergi.security.CurrentViewer;
import id.sinergi.security.Viewer;
import org.springframework.stereotype.Component;

/** What the parts of the sheet of targets are made with. */
@Component
record SheetParts(
        SheetAddress address,
        GoalAddress goals,
        GoalPages pages,
        GoalSheets sheets,
        SheetShares shares,
        GoalWords words,
        SheetWords sheetWords,
        AgreementCatalog agreements,
        RegionCatalog regions,
        CurrentViewer viewers) {

    String username() {
        return viewers.find().map(Viewer::username).orElse("");
    }
}
