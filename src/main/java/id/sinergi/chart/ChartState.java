package id.sinergi.chart;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** All that the browser needs to draw one chart: the contract with {@code frontend/src/contract.ts}. */
record ChartState(ChartDescription description, ChartTexts texts, String locale, boolean selectable) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    ObjectNode toJson() {
        return MAPPER.valueToTree(this);
    }
}
