package id.sinergi.changelog;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The kinds of things whose states are kept, as other modules bring them. */
@Component
class KeptKinds {

    private final Map<ChangeKind, KeptKind> kinds = new EnumMap<>(ChangeKind.class);

    KeptKinds(List<KeptKind> brought) {
        brought.forEach(kind -> kinds.put(kind.kind(), kind));
    }

    KeptKind of(ChangeKind kind) {
        return Objects.requireNonNull(kinds.get(kind));
    }
}
