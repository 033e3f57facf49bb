package id.sinergi.briefing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Where a user gets mail, as the database keeps it. */
@Entity
@Table(name = "mail_address")
class MailAddressEntity {

    @Id
    private String username;

    private String address;

    @SuppressWarnings("NullAway.Init")
    protected MailAddressEntity() {}

    MailAddressEntity(String username, String address) {
        this.username = username;
        this.address = address;
    }

    String username() {
        return username;
    }

    String address() {
        return address;
    }
}
