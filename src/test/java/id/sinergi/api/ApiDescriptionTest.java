package id.sinergi.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.sinergi.database.PostgresTest;
import id.sinergi.inbox.Arrival;
import id.sinergi.indicator.Indicator;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The OpenAPI document says what the controller does. */
@PostgresTest
class ApiDescriptionTest {

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private IndicatorController controller;

    @Autowired
    private JsonMapper json;

    private JsonNode document;

    @BeforeEach
    void read() {
        document = json.readTree(controller.description());
    }

    @Test
    void itNamesEveryAddressAndNoOther() {
        var mapped = requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> Set.of(
                                IndicatorController.class,
                                ComparisonController.class,
                                FileController.class,
                                PublishedController.class)
                        .contains(entry.getValue().getBeanType()))
                .flatMap(entry -> entry.getKey().getPatternValues().stream())
                .filter(path -> !path.endsWith("**"))
                .collect(Collectors.toSet());
        assertThat(names(document.get("paths"))).isEqualTo(mapped);
        assertThat(document.get("openapi").asString()).startsWith("3.1");
    }

    @Test
    void itNamesEveryParameterAndNoOther() {
        assertThat(queries("/api/v1/indicators/{code}")).containsExactlyInAnyOrderElementsOf(Question.PARAMETERS);
        assertThat(queries("/api/v1/published/{code}"))
                .containsExactlyInAnyOrderElementsOf(PublishedQuestion.PARAMETERS);
        assertThat(queries("/api/v1/comparison")).containsExactlyInAnyOrderElementsOf(ComparisonController.PARAMETERS);
    }

    @Test
    void itNamesEveryIndicatorAndEveryBreakdown() {
        var path = "/api/v1/indicators/{code}";
        assertThat(choices(path, "code"))
                .containsExactlyElementsOf(
                        Indicator.all().stream().map(Indicator::name).toList());
        assertThat(choices(path, "menurut")).containsExactlyElementsOf(constants(Breakdown.values()));
        assertThat(texts(schema("IndicatorDescription")
                        .get("properties")
                        .get("unit")
                        .get("enum")))
                .containsExactlyElementsOf(constants(Indicator.Unit.values()));
    }

    @Test
    void itsSchemasHaveThePropertiesOfTheAnswers() {
        Map.ofEntries(
                        Map.entry("Arrival", Arrival.class),
                        Map.entry("ArrivalRows", Arrival.Rows.class),
                        Map.entry("IndicatorAnswer", IndicatorAnswer.class),
                        Map.entry("Slice", IndicatorAnswer.Asked.class),
                        Map.entry("Figure", IndicatorAnswer.Member.class),
                        Map.entry("Data", IndicatorAnswer.Data.class),
                        Map.entry("IndicatorDescription", IndicatorDescription.class),
                        Map.entry("Bilingual", IndicatorDescription.Bilingual.class),
                        Map.entry("ComparisonAnswer", ComparisonAnswer.class),
                        Map.entry("ComparisonSides", ComparisonAnswer.Sides.class),
                        Map.entry("ComparisonMatches", ComparisonAnswer.Matched.class),
                        Map.entry("PublishedIndicator", PublishedAnswer.Offered.class),
                        Map.entry("PublishedAnswer", PublishedAnswer.class),
                        Map.entry("PublishedFigure", PublishedAnswer.Stated.class),
                        Map.entry("PublishedTable", PublishedAnswer.Table.class))
                .forEach((name, type) -> assertThat(names(schema(name).get("properties")))
                        .as(name)
                        .isEqualTo(Arrays.stream(type.getRecordComponents())
                                .map(ApiDescriptionTest::written)
                                .collect(Collectors.toSet())));
    }

    private static String written(RecordComponent component) {
        return Optional.ofNullable(component.getAccessor().getAnnotation(JsonProperty.class))
                .map(JsonProperty::value)
                .orElse(component.getName());
    }

    private JsonNode schema(String name) {
        return document.get("components").get("schemas").get(name);
    }

    private List<String> queries(String path) {
        return parameters(path).stream()
                .filter(parameter -> parameter.get("in").asString().equals("query"))
                .map(parameter -> parameter.get("name").asString())
                .toList();
    }

    private Collection<JsonNode> parameters(String path) {
        return document.get("paths").get(path).get("get").get("parameters").values();
    }

    private List<String> choices(String path, String parameter) {
        return parameters(path).stream()
                .filter(one -> one.get("name").asString().equals(parameter))
                .map(one -> one.get("schema"))
                .map(schema -> schema.has("items") ? schema.get("items") : schema)
                .flatMap(schema -> texts(schema.get("enum")).stream())
                .toList();
    }

    private static List<String> texts(JsonNode values) {
        return values.values().stream().map(JsonNode::asString).toList();
    }

    private static List<String> constants(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static Set<String> names(JsonNode object) {
        return Set.copyOf(object.propertyNames());
    }
}
