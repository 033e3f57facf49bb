package id.sinergi.waiting;

import id.sinergi.chart.BarChart;
import id.sinergi.chart.ColumnChart;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Figure;
import id.sinergi.indicator.Slice;
import id.sinergi.journey.Unmatched;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Who of those certified in a slice's period waits for a placement.
 *
 * @param everybody who waits whenever they were certified
 * @param certified of the same people, those placed included
 * @param months people by the month or quarter of their certificate
 * @param lengths people by how long they wait
 * @param members of the dimension in which somebody was certified, the largest number of waiting people first
 * @param dropOuts part of those enrolled in the period who left
 * @param unmatched placements and tests of nobody's journey, for those who may see the whole country
 * @param placedThrough the last month with placements where certificates are known for later ones too
 */
public record WaitingPage(
        Slice slice,
        WaitingTimes waiting,
        long everybody,
        long certified,
        ColumnChart months,
        BarChart lengths,
        Dimension dimension,
        List<Member> members,
        Figure dropOuts,
        Optional<Unmatched> unmatched,
        Optional<YearMonth> placedThrough) {

    /**
     * A member of the dimension.
     *
     * @param certified of the same people, those placed included
     */
    public record Member(String key, String name, WaitingTimes waiting, long certified) {}

    public WaitingPage {
        members = List.copyOf(members);
    }

    /** Whether nobody was certified, so that there is nobody who could wait. */
    public boolean isEmpty() {
        return certified == 0 && waiting.people() == 0;
    }

    /** The slice as a member of the table. */
    public Member whole() {
        return new Member("", "", waiting, certified);
    }
}
