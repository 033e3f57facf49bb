package id.sinergi.quality.ui;

import com.vaadin.flow.component.html.Section;
import id.sinergi.component.DefinitionList;
import id.sinergi.quality.CompletenessCalendar;
import id.sinergi.quality.DeliveryWords;
import java.util.LinkedHashMap;
import java.util.Locale;

/** What the states of the calendar mean, of those that it shows. */
class CalendarLegend extends Section {

    CalendarLegend(CompletenessCalendar calendar, Locale locale) {
        var meanings = new LinkedHashMap<String, String>();
        DeliveryWords.shown(calendar)
                .forEach(state ->
                        meanings.put(DeliveryWords.state(state, locale), DeliveryWords.meaning(state, locale)));
        addClassNames("card", "c12");
        add(new DefinitionList(meanings));
    }
}
