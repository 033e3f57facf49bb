package id.sinergi.integrity;

import id.sinergi.integrity.SealedPart.Group;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Seals what is written, in the transaction that writes it. */
@Service
public class Seals {

    private static final List<SealedPart> RECORDS = SealedPart.of(Group.RECORDS, Group.PEOPLE);

    private final JdbcClient jdbc;
    private final SealDigests digests;
    private final SealChain chain;

    Seals(JdbcClient jdbc, SealDigests digests, SealChain chain) {
        this.jdbc = jdbc;
        this.digests = digests;
        this.chain = chain;
    }

    /**
     * Seals a batch, once all of its rows have been written.
     *
     * @param counted whether it changed figures of the programme
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void seal(int batch, boolean counted) {
        if (chain.newest().isEmpty() && isAfterAnother(batch)) {
            sealAll(SealCause.FIRST);
            return;
        }
        chain.add(
                SealCause.POSTED,
                batch,
                digests.shape(),
                digests.posted(counted ? List.of(SealedPart.values()) : RECORDS, batch));
    }

    /** Posted by an earlier version, which knew no seals. */
    private boolean isAfterAnother(int batch) {
        return jdbc.sql("select exists (select from batch where id < ?)")
                .param(batch)
                .query(Boolean.class)
                .single();
    }

    /** Seals all that is there where that has not been done, or not by the columns that there are now. */
    @Transactional
    public void sealWhatIsNotSealed() {
        var shape = chain.shape();
        if (shape.isEmpty()) {
            sealAll(SealCause.FIRST);
        } else if (!shape.get().equals(digests.shape())) {
            sealAll(SealCause.COLUMNS);
        }
    }

    private void sealAll(SealCause cause) {
        withoutTimeout();
        var found = digests.of(List.of(SealedPart.values()), Integer.MIN_VALUE, Integer.MAX_VALUE);
        if (!found.isEmpty()) {
            replace(cause, List.of(SealedPart.values()), found, Set.of());
        }
    }

    /** What the tables of figures that the search path names hold of these batches. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<PartDigest> figures(int first, int last) {
        withoutTimeout();
        return digests.of(SealedPart.of(Group.FIGURES), first, last);
    }

    /** Seals figures that were counted again, where they are others than before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void countedAgain(Collection<PartDigest> figures) {
        if (chain.newest().isPresent()) {
            replace(SealCause.COUNTED, SealedPart.of(Group.FIGURES), figures, Set.of());
        }
    }

    /** Seals records whose people got other keys, but for those that differed from their seal before. */
    @Transactional(propagation = Propagation.MANDATORY)
    void rewritten(SealCause cause, Collection<SealBreak> before) {
        withoutTimeout();
        var parts = SealedPart.of(Group.PEOPLE);
        var broken =
                before.stream().map(each -> each.part() + " " + each.batch()).collect(Collectors.toSet());
        var found = digests.of(parts, Integer.MIN_VALUE, Integer.MAX_VALUE).stream()
                .filter(part -> !broken.contains(key(part)))
                .toList();
        replace(cause, parts, found, broken);
    }

    /** Adds a link with the parts that are others than those sealed last, if there are any. */
    private void replace(SealCause cause, List<SealedPart> parts, Collection<PartDigest> found, Set<String> kept) {
        var sealed = sealed(parts);
        kept.forEach(sealed::remove);
        var changed = new ArrayList<PartDigest>();
        for (var part : found) {
            var before = sealed.remove(key(part));
            if (cause == SealCause.COLUMNS || before == null || !Arrays.equals(before.digest(), part.digest())) {
                changed.add(part);
            }
        }
        sealed.values().stream().filter(gone -> gone.rows() > 0).forEach(gone -> changed.add(gone.emptied()));
        if (!changed.isEmpty()) {
            chain.add(cause, null, digests.shape(), changed);
        }
    }

    /** What holds of these parts. */
    private Map<String, PartDigest> sealed(List<SealedPart> parts) {
        return jdbc
                .sql("""
                        select distinct on (part, batch) part, batch, rows, digest from seal_part
                        where part in (:parts) order by part, batch, link desc
                        """)
                .param("parts", parts.stream().map(SealedPart::name).toList())
                .query((row, number) -> new PartDigest(
                        row.getInt("batch"),
                        SealedPart.valueOf(row.getString("part")),
                        row.getLong("rows"),
                        row.getBytes("digest")))
                .stream()
                .collect(Collectors.toMap(Seals::key, part -> part, (one, other) -> one, HashMap::new));
    }

    private static String key(PartDigest part) {
        return part.part() + " " + part.batch();
    }

    private void withoutTimeout() {
        jdbc.sql("select set_config('statement_timeout', '0', true), set_config('work_mem', '256MB', true)")
                .query((row, number) -> true)
                .single();
    }
}
