package id.sinergi.sender;

import id.sinergi.catalog.CatalogList;
import id.sinergi.catalog.EntryUse;
import org.springframework.stereotype.Component;

/** Senders that are a training centre. */
@Component
class SenderUse implements EntryUse {

    private final SenderRepository senders;

    SenderUse(SenderRepository senders) {
        this.senders = senders;
    }

    @Override
    public boolean uses(CatalogList list, int entry) {
        return list == CatalogList.CENTRE && senders.existsByCentre((short) entry);
    }
}
