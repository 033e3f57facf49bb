package id.sinergi.catalog;

import id.sinergi.language.Dates;
import id.sinergi.language.Texts;
import id.sinergi.region.RegionCatalog;
import java.time.LocalDate;
import java.util.Locale;

/** The columns of an entry's file in the words of the page. */
record EntryWords(RegionCatalog regions) {

    String label(String field, Locale locale) {
        return Texts.of(
                switch (field) {
                    case CatalogFile.NAME_ID -> "catalog.column.name-id";
                    case CatalogFile.NAME_EN -> "catalog.column.name-en";
                    case CatalogFile.SYNONYMS -> "catalog.column.synonyms";
                    case CatalogFile.FROM -> "catalog.from";
                    case CatalogFile.UNTIL -> "catalog.until";
                    case CatalogFile.KIND -> "catalog.kind";
                    case CatalogFile.REGION -> "catalog.region";
                    default -> "catalog.new-placement";
                },
                locale);
    }

    String value(String field, String text, Locale locale) {
        return switch (field) {
            case CatalogFile.SYNONYMS -> text.replace(CatalogFile.SEPARATOR, ", ");
            case CatalogFile.FROM, CatalogFile.UNTIL -> Dates.in(locale).mediumDate(LocalDate.parse(text));
            case CatalogFile.REGION ->
                regions.find(text).map(region -> region.shortName().in(locale)).orElse(text);
            case CatalogFile.NEW_PLACEMENT -> Texts.of("changelog.yes", locale);
            default -> text;
        };
    }
}
