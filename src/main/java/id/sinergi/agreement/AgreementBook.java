package id.sinergi.agreement;

import id.sinergi.language.BilingualName;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps agreements; who may change them, and what is noted of it, is not its concern. */
@Service
@Transactional
public class AgreementBook {

    private final AgreementRepository agreements;
    private final AgreementCatalog catalog;

    AgreementBook(AgreementRepository agreements, AgreementCatalog catalog) {
        this.agreements = agreements;
        this.catalog = catalog;
    }

    /** All of them as they are kept now, the oldest first. */
    public List<Agreement> all() {
        return agreements.findAllByParentIsNullOrderByIdAsc().stream()
                .map(AgreementEntity::agreement)
                .toList();
    }

    /** Whether an agreement, or a document that implements one, has the code. */
    public boolean isTaken(String code) {
        return agreements.findByCode(code).isPresent();
    }

    /** The full names of the documents that implement an agreement. */
    public List<BilingualName> implementing(String code) {
        return agreements
                .findByCode(code)
                .map(one -> agreements.findAllByParentOrderById(one.id()).stream()
                        .map(document -> document.agreement().name())
                        .toList())
                .orElse(List.of());
    }

    public void add(Agreement wanted) {
        agreements.saveAndFlush(new AgreementEntity((short) (agreements.last() + 1), wanted));
    }

    /** Whether it was still as the given one's revision says and is as wanted now; else nothing was changed. */
    public boolean change(Agreement wanted) {
        var present = agreements.findByCode(wanted.code()).filter(one -> one.revision() == wanted.revision());
        present.ifPresent(one -> {
            one.change(wanted);
            agreements.saveAndFlush(one);
        });
        return present.isPresent();
    }

    /** Has this node read the agreements again; the others do within seconds. */
    public void forget() {
        catalog.forget();
    }
}
