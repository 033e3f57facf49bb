package id.sinergi.briefing;

import id.sinergi.indicator.Slice;
import id.sinergi.period.ComparedWith;
import id.sinergi.report.ReportFormat;
import id.sinergi.report.SectionChoice;
import id.sinergi.security.UserRole;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * A report that someone has put together under a name.
 *
 * @param id 0 for a new one, negative for a ready-made one
 * @param slice with the period that counts where {@code period} is fixed
 * @param language {@code id}, {@code en}, or empty for the reader's own
 * @param roles roles that may use it besides its owner
 */
public record Briefing(
        int id,
        String owner,
        String name,
        List<SectionChoice> sections,
        Slice slice,
        BriefingPeriod period,
        ComparedWith compared,
        String language,
        ReportFormat format,
        Set<UserRole> roles)
        implements Serializable {

    public Briefing {
        sections = List.copyOf(sections);
        roles = Set.copyOf(roles);
    }

    public boolean isReady() {
        return id < 0;
    }

    /** The same under a new name, to be saved as one's own. */
    public Briefing copy(String newName) {
        return new Briefing(0, "", newName, sections, slice, period, compared, language, format, Set.of());
    }

    public Briefing withSlice(Slice other) {
        return new Briefing(id, owner, name, sections, other, period, compared, language, format, roles);
    }

    public Briefing withRoles(Set<UserRole> others) {
        return new Briefing(id, owner, name, sections, slice, period, compared, language, format, others);
    }
}
