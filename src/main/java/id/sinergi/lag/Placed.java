package id.sinergi.lag;

import java.util.Map;
import java.util.TreeMap;

/** People placed within each window, by member and month. */
record Placed(Map<String, Map<String, TreeMap<Integer, Long>>> people) {

    TreeMap<Integer, Long> get(String member, String month) {
        return people.getOrDefault(member, Map.of()).getOrDefault(month, new TreeMap<>());
    }
}
