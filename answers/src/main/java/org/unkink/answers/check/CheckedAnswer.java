package org.unkink.answers.check;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unkink.engine.check.Age;
import org.unkink.engine.check.Sign;
import org.unkink.engine.journal.Checked;
import org.unkink.engine.journal.Checked.Agreement;
import org.unkink.engine.journal.EntryId;

/** The outcome of the checks as it stands now. */
public record CheckedAnswer(
        Optional<Age> age, List<Ticked> ticked, Set<Sign> about, boolean severePainAnswered, List<EntryId> standing) {

    /** A sign that is still ticked, and since when. */
    public record Ticked(Sign sign, Instant since, Optional<Agreement> agreed) {}

    public static CheckedAnswer of(Checked checked) {
        return new CheckedAnswer(
                checked.age(),
                checked.ticked().entrySet().stream()
                        .map(one -> new Ticked(
                                one.getKey(),
                                one.getValue().since(),
                                one.getValue().agreed()))
                        .toList(),
                checked.about(),
                checked.severePainAnswered(),
                checked.standing());
    }
}
