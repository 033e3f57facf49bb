package id.sinergi.matrix.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.RouterLink;
import id.sinergi.component.PageLink;
import id.sinergi.indicator.Slice;
import id.sinergi.matrix.Matrix;
import id.sinergi.matrix.MatrixAxis;
import id.sinergi.matrix.MatrixMember;
import id.sinergi.matrix.MatrixText;
import id.sinergi.subject.Subject;
import id.sinergi.subject.SubjectLinks;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the names and cells of a matrix lead: a plain press to the page about what was pressed, one with Shift adds it to
 * the filters of this page.
 */
class MatrixPlaces implements Serializable {

    /** Shift on a link would open another window. */
    private static final String SHIFT = "event.shiftKey && (event.preventDefault(), true)";

    private final transient SubjectLinks subjects;
    private final transient MatrixLinks links;
    private final SerializableConsumer<Slice> adding;

    /** @param adding shows the matrix of another slice */
    MatrixPlaces(SubjectLinks subjects, MatrixLinks links, SerializableConsumer<Slice> adding) {
        this.subjects = subjects;
        this.links = links;
        this.adding = adding;
    }

    /** The name of a row or column. */
    Component of(Matrix matrix, MatrixAxis axis, MatrixMember member) {
        if (member.isOthers()) {
            return new Span(member.name());
        }
        var slice = axis.narrowed(matrix.slice(), member.key());
        var link = axis.subject()
                .<RouterLink>map(subject -> subjects.link(member.name(), subject, slice))
                .orElseGet(() -> new PageLink(
                        member.name(),
                        MatrixLinks.PATH,
                        links.write(slice, matrix.turn().withMember(""))));
        return adding(link, axis.added(matrix.slice(), member.key()));
    }

    /** A cell: to the page about its row, else about its column, with the other among the filters. */
    Component of(Matrix matrix, MatrixMember row, MatrixMember column, MatrixText words, Locale locale) {
        var cell = matrix.at(row, column);
        var number = words.number(matrix.value(cell).orElse(0), matrix.turn().value(), locale);
        var turn = matrix.turn();
        var both = turn.columns().narrowed(turn.rows().narrowed(matrix.slice(), row.key()), column.key());
        var link = subject(turn.rows(), turn.columns())
                .<RouterLink>map(subject -> subjects.link(number, subject, both))
                .orElseGet(() -> new PageLink(number, MatrixLinks.PATH, links.write(both, turn.withMember(""))));
        link.getElement()
                .setAttribute(
                        "aria-label", row.name() + ", " + column.name() + ": " + words.written(matrix, cell, locale));
        link.getElement().setAttribute("tabindex", "-1");
        return adding(link, both);
    }

    private static Optional<Subject> subject(MatrixAxis rows, MatrixAxis columns) {
        return Stream.of(rows, columns).flatMap(axis -> axis.subject().stream()).findFirst();
    }

    private Component adding(RouterLink link, Slice slice) {
        link.getElement()
                .addEventListener("click", click -> adding.accept(slice))
                .setFilter(SHIFT);
        return link;
    }
}
