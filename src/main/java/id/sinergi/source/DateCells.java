package id.sinergi.source;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/** Copies a sheet, and makes a text of each cell that holds a day as such: {@code 2026-02-02}. */
final class DateCells {

    private static final Pattern MIDNIGHT = Pattern.compile("T00:00(:00(\\.0+)?)?Z?$");
    private static final QName TYPE = new QName("t");

    private final XMLEventFactory events = XMLEventFactory.newFactory();
    private final XMLEventReader from;
    private final XMLEventWriter to;
    private boolean inDate;
    private boolean inValue;

    private DateCells(XMLEventReader from, XMLEventWriter to) {
        this.from = from;
        this.to = to;
    }

    static void copy(InputStream sheet, OutputStream to) throws XMLStreamException {
        var input = XMLInputFactory.newFactory();
        input.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        input.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        input.setProperty(XMLInputFactory.IS_COALESCING, true);
        var writer = XMLOutputFactory.newFactory().createXMLEventWriter(to, "UTF-8");
        new DateCells(input.createXMLEventReader(sheet), writer).copy();
        writer.flush();
    }

    private void copy() throws XMLStreamException {
        while (from.hasNext()) {
            for (var event : copies(from.nextEvent())) {
                to.add(event);
            }
        }
    }

    private List<XMLEvent> copies(XMLEvent event) {
        if (event.isStartElement()) {
            return start(event.asStartElement());
        }
        if (event.isEndElement()) {
            return end(event);
        }
        return inValue && event.isCharacters()
                ? List.of(events.createCharacters(
                        MIDNIGHT.matcher(event.asCharacters().getData()).replaceFirst("")))
                : List.of(event);
    }

    private List<XMLEvent> start(StartElement element) {
        var name = element.getName();
        var type = element.getAttributeByName(TYPE);
        if (name.getLocalPart().equals("c")) {
            inDate = type != null && type.getValue().equals("d");
            return List.of(inDate ? asText(element) : element);
        }
        inValue = inDate && name.getLocalPart().equals("v");
        return inValue
                ? List.of(
                        events.createStartElement(named(name, "is"), null, null),
                        events.createStartElement(named(name, "t"), null, null))
                : List.of(element);
    }

    private List<XMLEvent> end(XMLEvent event) {
        var name = event.asEndElement().getName();
        if (inValue) {
            inValue = false;
            return List.of(
                    events.createEndElement(named(name, "t"), null), events.createEndElement(named(name, "is"), null));
        }
        return List.of(event);
    }

    private StartElement asText(StartElement cell) {
        var attributes = new ArrayList<Attribute>();
        cell.getAttributes()
                .forEachRemaining(attribute -> attributes.add(
                        attribute.getName().equals(TYPE) ? events.createAttribute(TYPE, "inlineStr") : attribute));
        return events.createStartElement(cell.getName(), attributes.iterator(), cell.getNamespaces());
    }

    private static QName named(QName like, String local) {
        return new QName(like.getNamespaceURI(), local, like.getPrefix());
    }
}
