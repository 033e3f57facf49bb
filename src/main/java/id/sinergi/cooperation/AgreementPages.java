package id.sinergi.cooperation;

import id.sinergi.agreement.Agreement;
import id.sinergi.agreement.AgreementBook;
import id.sinergi.language.BilingualName;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everyone may read of agreements. */
@Service
@Transactional(readOnly = true)
public class AgreementPages {

    /**
     * An agreement with the full names of the documents that implement it.
     *
     * @param agreement as it is kept now
     */
    public record Page(Agreement agreement, List<BilingualName> implementing) {

        public Page {
            implementing = List.copyOf(implementing);
        }
    }

    private final AgreementBook book;

    AgreementPages(AgreementBook book) {
        this.book = book;
    }

    /** The oldest first. */
    public List<Page> all() {
        return book.all().stream()
                .map(one -> new Page(one, book.implementing(one.code())))
                .toList();
    }
}
