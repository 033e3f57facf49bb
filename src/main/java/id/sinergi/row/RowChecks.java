package id.sinergi.row;

import id.sinergi.person.ForgottenPeople;
import id.sinergi.person.PersonKeys;
import id.sinergi.region.AgreementScope;
import org.springframework.stereotype.Component;

/** Finds the check for the rows of a kind of file. */
@Component
public class RowChecks {

    private final Codes codes;
    private final PersonKeys personKeys;
    private final ForgottenPeople forgotten;

    RowChecks(Codes codes, PersonKeys personKeys, ForgottenPeople forgotten) {
        this.codes = codes;
        this.personKeys = personKeys;
        this.forgotten = forgotten;
    }

    /** @param own the agreements that rows may be of */
    public RowCheck of(FileKind kind, AgreementScope own) {
        var agreement = new AgreementCode(codes.agreements(), codes.implementingDocuments(), own);
        var person = new PersonNumber(personKeys, forgotten.all());
        return switch (kind) {
            case TRAINING -> new TrainingCheck(codes, agreement, person);
            case CERTIFICATION -> new CertificationCheck(agreement, person, personKeys);
            case PLACEMENT -> new PlacementCheck(codes, agreement, person);
            case PUBLISHED_FIGURE -> new StatisticCheck(codes);
            case TARGET -> new TargetCheck(codes, agreement);
        };
    }
}
