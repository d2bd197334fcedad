package org.unkink.engine.journal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unkink.engine.check.Age;
import org.unkink.engine.check.Clearance;
import org.unkink.engine.check.Sign;

/**
 * The checks of a journal as they are now.
 *
 * @param age as last said, empty if it never was
 * @param ticked the signs that stand ticked, agreed to or not, in the order of the questions
 * @param about the signs that hurts named which no check has lifted: the next check begins with them
 * @param severePainAnswered whether it was said today if the pain is so bad that a doctor is needed
 * @param standing the entries that the next answer has to name to lift what they said, in order
 */
public record Checked(
        Clearance clearance,
        Optional<Age> age,
        Map<Sign, Ticked> ticked,
        Set<Sign> about,
        boolean severePainAnswered,
        List<EntryId> standing) {

    public Checked {
        about = Set.copyOf(about);
        standing = List.copyOf(standing);
    }

    /**
     * A sign that stands ticked.
     *
     * @param since the first of the answers in a row that ticked it
     * @param agreed empty unless a clinician agreed to all that stands of it
     */
    public record Ticked(Instant since, Optional<Agreement> agreed) {}

    /** A statement that a clinician agreed. */
    public record Agreement(Instant at, Optional<Event.ClinicianAgreed.Clinician> by) {}

    /**
     * Folds them.
     *
     * @param zone where the person is now
     */
    public static Checked of(Journal journal, Instant now, Zone zone) {
        return ClearanceFold.fold(journal.asOf(now), Ahead.of(journal, now), now, zone);
    }
}
