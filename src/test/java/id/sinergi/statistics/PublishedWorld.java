package id.sinergi.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Random published figures of one indicator: totals and tables over several years, each stated several times. */
record PublishedWorld(String indicator, PublishedDimension dimension, List<PublishedFigure> figures) {

    private static final List<String> MEMBERS = List.of("HK", "TW", "MY", "JP", "SG", "KR", "SA", "IT", "BN", "TR");
    private static final LocalDate FIRST_STATED = LocalDate.of(2024, 1, 1);
    private static final int MOST_VINTAGES = 16;

    static PublishedWorld of(String indicator, Random random) {
        var figures = new ArrayList<PublishedFigure>();
        for (int year = 2019; year <= 2023; year++) {
            if (random.nextInt(5) > 0) {
                var span = new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
                vintages(random).forEach(vintage -> state(span, vintage, random, figures));
            }
        }
        var span = new Span(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));
        var early = new Vintage(FIRST_STATED, FigureStatus.SEMENTARA);
        if (figures.stream().noneMatch(figure -> figure.span().equals(span))) {
            figures.add(figure(PublishedDimension.TOTAL, "", span, early, random));
            figures.add(figure(PublishedDimension.NEGARA, "HK", span, early, random));
        }
        return new PublishedWorld(indicator, PublishedDimension.NEGARA, figures);
    }

    private static void state(Span span, Vintage vintage, Random random, List<PublishedFigure> figures) {
        if (random.nextInt(4) > 0) {
            figures.add(figure(PublishedDimension.TOTAL, "", span, vintage, random));
        }
        MEMBERS.stream()
                .filter(member -> random.nextInt(3) > 0)
                .forEach(member -> figures.add(figure(PublishedDimension.NEGARA, member, span, vintage, random)));
    }

    private static List<Vintage> vintages(Random random) {
        var vintages = new TreeSet<Vintage>();
        int most = random.nextInt(10) == 0 ? MOST_VINTAGES : 1 + random.nextInt(4);
        for (int i = 0; i < most; i++) {
            vintages.add(new Vintage(
                    FIRST_STATED.plusDays(random.nextInt(500)),
                    FigureStatus.values()[random.nextInt(FigureStatus.values().length)]));
        }
        return List.copyOf(vintages);
    }

    private static PublishedFigure figure(
            PublishedDimension dimension, String member, Span span, Vintage vintage, Random random) {
        return new PublishedFigure(
                dimension, member, span, vintage, BigDecimal.valueOf(1 + random.nextInt(900_000)), "uji", 1);
    }

    void write(JdbcClient jdbc) {
        figures.forEach(figure -> jdbc.sql("""
                        insert into published_figure (batch_in, indicator, period_start, period_end, dimension, member,
                            value, as_of, status, source) values (1, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        indicator,
                        figure.span().from(),
                        figure.span().to(),
                        figure.dimension().name(),
                        figure.member(),
                        figure.value(),
                        figure.vintage().asOf(),
                        figure.vintage().status().name(),
                        figure.source())
                .update());
    }

    void remove(JdbcClient jdbc) {
        jdbc.sql("delete from published_figure where indicator = ?")
                .param(indicator)
                .update();
    }

    List<PublishedFigure> of(PublishedDimension by) {
        return figures.stream().filter(figure -> figure.dimension() == by).toList();
    }
}
