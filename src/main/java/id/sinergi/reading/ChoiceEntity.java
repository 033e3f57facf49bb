package id.sinergi.reading;

import id.sinergi.row.FileKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One answer about the files of a sender, as the database keeps it: in force until another one replaces it. */
@Entity
@Table(name = "reading_choice")
class ChoiceEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Integer id;

    private short sender;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private FileKind kind;

    private String subject;

    private String answer;

    @Column(name = "chosen_by")
    private String chosenBy;

    @Column(name = "chosen_at")
    private Instant chosenAt;

    @Column(name = "replaced_at")
    private @Nullable Instant replacedAt;

    @SuppressWarnings("NullAway.Init")
    protected ChoiceEntity() {}

    ChoiceEntity(int sender, FileKind kind, Subject subject, String answer, String user, Instant now) {
        this.sender = (short) sender;
        this.kind = kind;
        this.subject = subject.key();
        this.answer = answer;
        this.chosenBy = user;
        this.chosenAt = now;
    }

    String subject() {
        return subject;
    }

    String answer() {
        return answer;
    }

    FileKind kind() {
        return kind;
    }

    /**
     * Empty for one whose subject is unknown to this version.
     *
     * @param zone of the office
     */
    Optional<Remembered> remembered(ZoneId zone) {
        return Subject.parse(subject)
                .map(about -> new Remembered(
                        Objects.requireNonNull(id),
                        sender,
                        kind,
                        about,
                        answer,
                        chosenBy,
                        chosenAt.atZone(zone),
                        replacedAt == null ? null : replacedAt.atZone(zone)));
    }

    void replaced(Instant now) {
        replacedAt = now;
    }
}
