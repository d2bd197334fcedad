package org.unkink.engine.adapt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.Journal;
import org.unkink.engine.journal.PersonFold;
import org.unkink.engine.journal.Zone;

/** The effect of a correction of an earlier entry on what comes next; everything after the entry is computed anew. */
public record CorrectionEffect(List<Changed> changes) {

    /** One difference. */
    public sealed interface Changed {

        /** The next dose is another one. */
        record OfDose(Lane lane, Dose from, Dose to) implements Changed {}

        /** The next weight or band is another one, counted in steps of 2-10 %. */
        record OfLoad(Lane lane, int from, int to) implements Changed {}

        /** There may be strength again. */
        record StrengthMayCome() implements Changed {}

        /** There is no strength for now. */
        record StrengthRests(Signal because) implements Changed {}

        /** The return of what hurt, on another day or in another way; empty where it takes no break. */
        record OfReturn(VariantId variant, Optional<LocalDate> from, Optional<LocalDate> to) implements Changed {}

        /** Something is no longer noticed. */
        record NoLongerNoticed(Signal signal) implements Changed {}

        /** Something is noticed that was not. */
        record NowNoticed(Signal signal) implements Changed {}
    }

    public CorrectionEffect {
        changes = List.copyOf(changes);
    }

    /** The changes that a correction would make now; nothing is kept. */
    public static CorrectionEffect of(
            Catalogue catalogue, Journal journal, Event.Correction correction, Instant now, Zone zone) {
        Adaptation before = Adaptation.of(catalogue, PersonFold.fold(journal, now, zone));
        Adaptation after = Adaptation.of(catalogue, PersonFold.fold(journal.with(correction, now, zone), now, zone));
        return between(catalogue, before, after);
    }

    /** The differences between two adaptations of the same moment. */
    public static CorrectionEffect between(Catalogue catalogue, Adaptation before, Adaptation after) {
        List<Changed> changes = new ArrayList<>();
        strength(before.limits(), after.limits()).ifPresent(changes::add);
        returns(before, after, changes);
        lanes(catalogue, before.standings(), after.standings(), changes);
        before.signals().stream()
                .filter(s -> !after.signals().contains(s))
                .forEach(s -> changes.add(new Changed.NoLongerNoticed(s)));
        after.signals().stream()
                .filter(s -> !before.signals().contains(s))
                .forEach(s -> changes.add(new Changed.NowNoticed(s)));
        return new CorrectionEffect(changes);
    }

    private static Optional<Changed> strength(Limits before, Limits after) {
        if (before.strengthRests().isEmpty() == after.strengthRests().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                after.strengthRests().isEmpty()
                        ? new Changed.StrengthMayCome()
                        : new Changed.StrengthRests(
                                after.strengthRests().getFirst().because()));
    }

    private static void returns(Adaptation before, Adaptation after, List<Changed> changes) {
        Map<VariantId, Returning> from = byVariant(before);
        Map<VariantId, Returning> to = byVariant(after);
        TreeSet<VariantId> variants = new TreeSet<>(from.keySet());
        variants.addAll(to.keySet());
        for (VariantId variant : variants) {
            Optional<LocalDate> was = Optional.ofNullable(from.get(variant)).map(Returning::from);
            Optional<LocalDate> is = Optional.ofNullable(to.get(variant)).map(Returning::from);
            if (!was.equals(is)) {
                changes.add(new Changed.OfReturn(variant, was, is));
            }
        }
    }

    private static Map<VariantId, Returning> byVariant(Adaptation adaptation) {
        return adaptation.returning().stream().collect(Collectors.toMap(Returning::variant, Function.identity()));
    }

    private static void lanes(Catalogue catalogue, Standings before, Standings after, List<Changed> changes) {
        TreeSet<Lane> lanes = new TreeSet<>();
        before.all().forEach(s -> lanes.add(s.lane()));
        after.all().forEach(s -> lanes.add(s.lane()));
        for (Lane lane : lanes) {
            Variant variant = catalogue.variant(lane.variant()).orElseThrow();
            Dose from = variant.ladder().dose(rung(before, lane, variant));
            Dose to = variant.ladder().dose(rung(after, lane, variant));
            int loadBefore = load(before, lane);
            int loadAfter = load(after, lane);
            if (loadBefore != loadAfter) {
                changes.add(new Changed.OfLoad(lane, loadBefore, loadAfter));
            } else if (!from.equals(to)) {
                changes.add(new Changed.OfDose(lane, from, to));
            }
        }
    }

    private static int rung(Standings standings, Lane lane, Variant variant) {
        return standing(standings, lane)
                .map(Standing::rung)
                .orElse(variant.ladder().start());
    }

    private static int load(Standings standings, Lane lane) {
        return standing(standings, lane).map(Standing::loadSteps).orElse(0);
    }

    private static Optional<Standing> standing(Standings standings, Lane lane) {
        return standings.all().stream().filter(s -> s.lane().equals(lane)).findFirst();
    }
}
