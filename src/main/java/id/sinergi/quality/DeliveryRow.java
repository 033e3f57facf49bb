package id.sinergi.quality;

import java.util.List;

/**
 * One row of the calendar.
 *
 * @param key name of the kind of records, satker code of the centre, or code of the province
 * @param ownFiles whether it is a centre that sends files of its own, so that a month without its rows is missing
 */
public record DeliveryRow(String key, boolean ownFiles, List<Delivery> months) {

    public DeliveryRow {
        months = List.copyOf(months);
    }
}
