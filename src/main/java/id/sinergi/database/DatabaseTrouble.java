package id.sinergi.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What keeps the database from answering, told by the failure it caused. */
public enum DatabaseTrouble {
    /** There is no connection: it is away, is starting or stopping, or takes no more. */
    AWAY,
    /** It ended a statement that took longer than any may. */
    SLOW;

    private static final int DEEPEST = 20;
    private static final String NO_CONNECTION = "08";
    private static final Set<String> NOT_SERVING = Set.of("57P01", "57P02", "57P03", "53300");
    private static final String CANCELLED = "57014";

    /** The trouble that this failure or one of its causes is; empty where the database has nothing to do with it. */
    public static Optional<DatabaseTrouble> behind(Throwable failure) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause)
                .limit(DEEPEST)
                .filter(SQLException.class::isInstance)
                .map(each -> of((SQLException) each))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<DatabaseTrouble> of(SQLException failure) {
        var state = String.valueOf(failure.getSQLState());
        if (failure instanceof SQLTransientConnectionException
                || state.startsWith(NO_CONNECTION)
                || NOT_SERVING.contains(state)) {
            return Optional.of(AWAY);
        }
        return state.equals(CANCELLED) ? Optional.of(SLOW) : Optional.empty();
    }
}
