package id.sinergi.shell;

import id.sinergi.database.DatabaseTrouble;

/** The texts about a database that does not answer; the gate before the pages says the same. */
final class FailureTexts {

    private FailureTexts() {}

    static String title(DatabaseTrouble trouble) {
        return trouble == DatabaseTrouble.AWAY ? "gate.AWAY.title" : "gate.LONG.title";
    }

    static String message(DatabaseTrouble trouble) {
        return trouble == DatabaseTrouble.AWAY ? "gate.AWAY.message" : "gate.LONG.message";
    }
}
