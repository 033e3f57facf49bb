package id.sinergi.changelog;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a thing is at one moment.
 *
 * @param fields texts by the names of the fields; none where the thing is not there
 */
public record State(Map<String, String> fields) implements Serializable {

    /** Of what is not there. */
    public static final State NONE = new State(Map.of());

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<TreeMap<String, String>> FIELDS = new TypeReference<>() {};

    public State {
        fields = Collections.unmodifiableMap(new TreeMap<>(fields));
    }

    public boolean isThere() {
        return !fields.isEmpty();
    }

    /** The text of a field; empty where there is none. */
    public String get(String field) {
        return fields.getOrDefault(field, "");
    }

    String write() {
        return JSON.writeValueAsString(fields);
    }

    static State read(String json) {
        return new State(JSON.readValue(json, FIELDS));
    }
}
