package id.sinergi.savedview;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** Which view a viewer sees first; it may be another's. */
@Entity
@Table(name = "start_view")
class StartViewEntity {

    @Id
    private String viewer;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "view")
    private SavedViewEntity view;

    @SuppressWarnings("NullAway.Init")
    protected StartViewEntity() {}

    StartViewEntity(String viewer, SavedViewEntity view) {
        this.viewer = viewer;
        this.view = view;
    }

    SavedViewEntity view() {
        return view;
    }
}
