package id.sinergi.comparison.ui;

import id.sinergi.indicator.GivenParameters;
import id.sinergi.subject.Subject;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * What is put side by side, as the address says it: up to four members of one kind, or periods; and whether as an index.
 *
 * @param kind a subject's name in lower case, {@value #AGREEMENTS} or {@value #PERIODS}
 */
record ComparedChoice(String kind, List<String> members, boolean index) implements Serializable {

    /** So many members side by side can be told apart. */
    static final int MOST = 4;

    private static final String BY = "menurut";
    private static final String WITH = "dengan";
    private static final String INDEX = "indeks";
    static final String AGREEMENTS = "perjanjian";
    private static final String PERIODS = "periode-lain";
    static final List<String> KINDS = Stream.concat(
                    Stream.of(Subject.REGION, Subject.SECTOR, Subject.CENTRE).map(ComparedChoice::kind),
                    Stream.of(AGREEMENTS, PERIODS))
            .toList();

    ComparedChoice {
        members = List.copyOf(members);
    }

    /** What is not known, and more members than can be told apart, are left out and told. */
    static ComparedChoice read(GivenParameters given, BiPredicate<String, String> known) {
        var kind =
                given.one(BY, name -> Optional.of(name).filter(KINDS::contains)).orElse(KINDS.getFirst());
        boolean periods = kind.equals(PERIODS);
        var members = given
                .all(
                        WITH,
                        code -> Optional.of(code).filter(one -> !periods && !one.equals("ID") && known.test(kind, one)))
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

    boolean agreements() {
        return kind.equals(AGREEMENTS);
    }

    /** What the members are; empty where agreements or periods are compared. */
    Optional<Subject> subject() {
        return subject(kind);
    }

    /** What the members of a kind are; empty for agreements and periods. */
    static Optional<Subject> subject(String kind) {
        return Stream.of(Subject.values()).filter(one -> kind(one).equals(kind)).findAny();
    }

    private static String kind(Subject subject) {
        return subject.name().toLowerCase(Locale.ROOT);
    }
}
