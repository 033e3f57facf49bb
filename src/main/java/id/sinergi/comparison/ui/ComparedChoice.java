package id.sinergi.comparison.ui;

import id.sinergi.indicator.GivenParameters;
import id.sinergi.subject.Subject;
import id.sinergi.subject.SubjectMembers;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is put side by side, as the address says it: up to four members of one kind, or periods; and whether as an index.
 *
 * @param kind a subject's name in lower case, or {@value #PERIODS}
 */
record ComparedChoice(String kind, List<String> members, boolean index) implements Serializable {

    /** So many members side by side can be told apart. */
    static final int MOST = 4;

    private static final String BY = "menurut";
    private static final String WITH = "dengan";
    private static final String INDEX = "indeks";
    private static final String PERIODS = "periode-lain";
    static final List<String> KINDS = Stream.concat(
                    Stream.of(Subject.REGION, Subject.SECTOR, Subject.CENTRE).map(ComparedChoice::kind),
                    Stream.of(PERIODS))
            .toList();

    ComparedChoice {
        members = List.copyOf(members);
    }

    /** What is not known, and more members than can be told apart, are left out and told. */
    static ComparedChoice read(GivenParameters given, SubjectMembers known) {
        var kind =
                given.one(BY, name -> Optional.of(name).filter(KINDS::contains)).orElse(KINDS.getFirst());
        boolean periods = kind.equals(PERIODS);
        var members = given
                .all(
                        WITH,
                        code -> Optional.of(code)
                                .filter(one -> !periods && !one.equals("ID") && known.knows(subjectOf(kind), one)))
                .stream()
                .distinct()
                .toList();
        members.stream().skip(MOST).forEach(code -> given.leaveOut(WITH, code));
        return new ComparedChoice(
                kind, members.stream().limit(MOST).toList(), given.parameters().containsKey(INDEX));
    }

    Map<String, List<String>> write(Map<String, List<String>> slice) {
        var query = new LinkedHashMap<>(slice);
        query.put(BY, List.of(kind));
        if (!members.isEmpty()) {
            query.put(WITH, members);
        }
        if (index) {
            query.put(INDEX, List.of("100"));
        }
        return query;
    }

    boolean periods() {
        return kind.equals(PERIODS);
    }

    /** What the members are; empty where periods are compared. */
    Optional<Subject> subject() {
        return periods() ? Optional.empty() : Optional.of(subjectOf(kind));
    }

    private static String kind(Subject subject) {
        return subject.name().toLowerCase(Locale.ROOT);
    }

    private static Subject subjectOf(String kind) {
        return Subject.valueOf(kind.toUpperCase(Locale.ROOT));
    }
}
