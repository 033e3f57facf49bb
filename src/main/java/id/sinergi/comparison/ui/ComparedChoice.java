package id.sinergi.comparison.ui;

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

    static ComparedChoice read(Map<String, List<String>> query, SubjectMembers known) {
        var kind = query.getOrDefault(BY, List.of()).stream()
                .filter(KINDS::contains)
                .findFirst()
                .orElse(KINDS.getFirst());
        boolean periods = kind.equals(PERIODS);
        return new ComparedChoice(
                kind,
                query.getOrDefault(WITH, List.of()).stream()
                        .filter(code -> !periods && !code.equals("ID") && known.knows(subjectOf(kind), code))
                        .distinct()
                        .limit(MOST)
                        .toList(),
                query.containsKey(INDEX));
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
