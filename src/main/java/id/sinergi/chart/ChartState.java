package id.sinergi.chart;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** All that the browser needs to draw one chart: the contract with {@code frontend/src/contract.ts}. */
record ChartState(ChartDescription description, ChartTexts texts, String locale, boolean selectable) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();

    /** Of ASCII alone, so that the session keeps a byte for each character, not two. */
    String text() {
        return MAPPER.writeValueAsString(this);
    }
}
