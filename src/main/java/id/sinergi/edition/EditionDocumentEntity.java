package id.sinergi.edition;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What an edition says, as the database keeps it; apart, so that lists need not read it. */
@Entity
@Table(name = "edition_document")
class EditionDocumentEntity {

    @Id
    private long edition;

    private String content;

    @SuppressWarnings("NullAway.Init")
    protected EditionDocumentEntity() {}

    EditionDocumentEntity(long edition, String content) {
        this.edition = edition;
        this.content = content;
    }

    String content() {
        return content;
    }
}
