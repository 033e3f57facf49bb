package id.sinergi.changelog;

/** What a change can be of, in the order of the page. */
public enum ChangeKind {
    RIGHTS,
    ENTRY,
    BREAK,
    INDICATOR,
    AGREEMENT,
    TARGETS,
    SETTING,
    DEFINITION
}
