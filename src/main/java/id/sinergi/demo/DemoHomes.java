package id.sinergi.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * Home provinces and regencies. Nusa Tenggara Barat rises and Lampung falls from month to month; within a province few
 * regencies send most people.
 */
final class DemoHomes {

    private static final String RISING = "52";
    private static final String FALLING = "18";

    private final Map<String, Double> shares;
    private final Map<String, Weighted<String>> regencies = new HashMap<>();
    private final Map<Integer, Weighted<Map.Entry<String, Double>>> byMonth = new HashMap<>();

    DemoHomes(Map<String, Double> shares, Map<String, List<String>> regencies) {
        this.shares = new TreeMap<>(shares);
        regencies.forEach((province, codes) -> this.regencies.put(province, ranked(codes)));
    }

    /** A province, as often as people of the month come from it. */
    String province(RandomGenerator random, int month) {
        return byMonth.computeIfAbsent(month, this::provinces).draw(random).getKey();
    }

    String regency(RandomGenerator random, String province) {
        return Objects.requireNonNull(regencies.get(province)).draw(random);
    }

    private Weighted<Map.Entry<String, Double>> provinces(int month) {
        return new Weighted<>(List.copyOf(shares.entrySet()), share -> share.getValue() * trend(share.getKey(), month));
    }

    private static double trend(String province, int month) {
        return switch (province) {
            case RISING -> Math.min(2.0, 0.5 + month * 0.12);
            case FALLING -> Math.max(0.3, 1.6 - month * 0.12);
            default -> 1;
        };
    }

    /** Weights by rank, the ranks by a fixed shuffle of the codes. */
    private static Weighted<String> ranked(List<String> codes) {
        var order = new ArrayList<>(codes);
        order.sort(Comparator.comparingInt(DemoHomes::scrambled));
        return new Weighted<>(order, code -> 1 / Math.pow(order.indexOf(code) + 1.0, 0.85));
    }

    private static int scrambled(String code) {
        return code.hashCode() * 0x9E3779B9;
    }
}
