package org.unkink.catalogue.safety;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.unkink.engine.journal.Event.PainNoted.Moment;
import org.unkink.engine.journal.Person;

/**
 * Whether pain has become clearly higher (R29; docs/progress.md), read in the plainest way: days in a
 * map, every sum made anew. Journals with a gap of use, a clinician or a
 * second rise in them are left to others.
 */
final class PainRises {

    private final NavigableMap<LocalDate, Double> days = new TreeMap<>();

    private PainRises(Person person) {
        Map<LocalDate, List<Integer>> noted = new TreeMap<>();
        person.diary().pains().stream()
                .filter(n -> n.event().moment() != Moment.AFTER_SESSION)
                .forEach(n -> noted.computeIfAbsent(n.day(), _ -> new ArrayList<>())
                        .add(n.event().score().value()));
        noted.forEach((day, values) -> {
            values.sort(null);
            int count = values.size();
            days.put(day, (values.get((count - 1) / 2) + values.get(count / 2)) / 2.0);
        });
    }

    /** Firm today, and on every day since it first was. */
    static boolean areFirm(Person person) {
        PainRises rises = new PainRises(person);
        if (rises.days.isEmpty()
                || rises.hasGap()
                || !person.diary().clinicianSeen().isEmpty()) {
            return false;
        }
        List<Boolean> firm = rises.days
                .firstKey()
                .datesUntil(person.today().plusDays(1))
                .map(rises::isFirm)
                .toList();
        return firm.contains(true)
                && !firm.subList(firm.indexOf(true), firm.size()).contains(false);
    }

    private boolean hasGap() {
        LocalDate before = null;
        for (LocalDate day : days.keySet()) {
            if (before != null && ChronoUnit.DAYS.between(before, day) > 14) {
                return true;
            }
            before = day;
        }
        return false;
    }

    private boolean isFirm(LocalDate day) {
        return times(day) >= 4.6 || (times(day) >= 3.6 && times(day.minusDays(2)) >= 3.6);
    }

    /** The largest rise of the last 4 to 14 days, in multiples of its uncertainty. */
    private double times(LocalDate today) {
        double most = 0;
        for (int length = 4; length <= 14; length++) {
            List<Double> last = values(today.minusDays(length - 1), today);
            LocalDate end = today.minusDays(14);
            if (values(end.minusDays(55), end).size() < 7) {
                end = today.minusDays(length);
            }
            List<Double> before = values(end.minusDays(55), end);
            if (last.size() < 3 || before.size() < 3) {
                continue;
            }
            double usual = mean(before);
            double rise = mean(last) - usual;
            if (rise >= 1.5 && last.stream().filter(v -> v > usual).count() >= 3) {
                double error = variance(end.minusDays(55), end, usual) * (1.0 / last.size() + 1.0 / before.size());
                most = Math.max(most, rise / Math.sqrt(error));
            }
        }
        return most;
    }

    /** Of one day, drawn towards 1, and widened by the correlation of neighbours. */
    private double variance(LocalDate from, LocalDate to, double usual) {
        double squares = values(from, to).stream()
                .mapToDouble(v -> (v - usual) * (v - usual))
                .sum();
        double variance = (8 + squares) / (8 + values(from, to).size() - 1);
        double products = 0;
        int pairs = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (days.containsKey(day) && days.containsKey(day.minusDays(1))) {
                products += (days.get(day) - usual) * (days.get(day.minusDays(1)) - usual);
                pairs++;
            }
        }
        double r = Math.max(0, Math.min(0.6, (20 * 0.15 + products / variance) / (20 + pairs)));
        return variance * (1 + r) / (1 - r);
    }

    private List<Double> values(LocalDate from, LocalDate to) {
        return to.isBefore(from)
                ? List.of()
                : List.copyOf(days.subMap(from, true, to, true).values());
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }
}
