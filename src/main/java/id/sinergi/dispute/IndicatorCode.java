package id.sinergi.dispute;

import id.sinergi.indicator.Indicator;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps an indicator by its code. */
@Converter
class IndicatorCode implements AttributeConverter<Indicator, String> {

    @Override
    public String convertToDatabaseColumn(Indicator indicator) {
        return indicator.name();
    }

    @Override
    public Indicator convertToEntityAttribute(String code) {
        return Indicator.find(code).orElseThrow(() -> new IllegalStateException("There is no indicator " + code));
    }
}
