package id.sinergi.edition;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.sinergi.document.Cell;
import id.sinergi.document.ChartSection;
import id.sinergi.document.FigureSection;
import id.sinergi.document.ReportDocument;
import id.sinergi.document.ReportSection;
import id.sinergi.document.TableSection;
import id.sinergi.document.TextSection;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** A document as JSON that later versions read too: what they have added is missing in it, what they dropped is passed over. */
final class FrozenDocument {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .addMixIn(ReportSection.class, Kinds.class)
            .addModule(new SimpleModule()
                    .addSerializer(Cell.class, new FrozenCells.Writer())
                    .addDeserializer(Cell.class, new FrozenCells.Reader()))
            .enable(DateTimeFeature.WRITE_DATES_WITH_ZONE_ID)
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private FrozenDocument() {}

    /** The names by which the kinds of sections are known in the archive, whatever their classes are called. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "section")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = FigureSection.class, name = "figures"),
        @JsonSubTypes.Type(value = ChartSection.class, name = "chart"),
        @JsonSubTypes.Type(value = TableSection.class, name = "table"),
        @JsonSubTypes.Type(value = TextSection.class, name = "text")
    })
    private interface Kinds {}

    static String write(ReportDocument document) {
        return MAPPER.writeValueAsString(document);
    }

    static ReportDocument read(String content) {
        return MAPPER.readValue(content, ReportDocument.class);
    }
}
