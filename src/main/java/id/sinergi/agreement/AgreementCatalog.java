package id.sinergi.agreement;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The agreements that people are counted under; a document that implements one of them is not among them. */
@Component
public class AgreementCatalog {

    private final AgreementRepository agreements;

    AgreementCatalog(AgreementRepository agreements) {
        this.agreements = agreements;
    }

    /** The oldest first. */
    public List<Agreement> all() {
        return agreements.findAllByParentIsNullOrderByIdAsc().stream()
                .map(AgreementEntity::agreement)
                .toList();
    }

    public Optional<Agreement> find(String code) {
        return all().stream().filter(one -> one.code().equals(code)).findAny();
    }
}
