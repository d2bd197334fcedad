package org.unkink.benchmarks;

import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.unkink.catalogue.CatalogueContent;
import org.unkink.engine.adapt.Adaptation;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.journal.Journal;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.PersonFold;

/** How long it takes to make the person, and what the past changes, out of a journal of so many years. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class FoldBenchmark {

    @Param({"2", "10"})
    public int years = 10;

    private final Catalogue catalogue = CatalogueContent.load().catalogue();
    private Journal journal = TenYears.journal(catalogue, 1);
    private Instant now = Instant.EPOCH;
    private Person person = PersonFold.fold(journal, now, TenYears.VIENNA);

    @Setup
    public void live() {
        journal = TenYears.journal(catalogue, years);
        now = TenYears.VIENNA.moment(TenYears.FIRST_DAY.plusYears(years).atTime(12, 0));
        person = person();
        System.out.printf(
                "%n%d years: %,d entries, %,d sessions%n",
                years, journal.entries().size(), person.sessions().size());
    }

    @Benchmark
    public Person person() {
        return PersonFold.fold(journal, now, TenYears.VIENNA);
    }

    @Benchmark
    public Adaptation adaptation() {
        return Adaptation.of(catalogue, person);
    }
}
