package org.unkink.answers.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.unkink.answers.check.CheckedAnswer;
import org.unkink.answers.journal.PastSessionAnswer;
import org.unkink.engine.check.Clearance;
import org.unkink.engine.journal.PainScore;
import org.unkink.engine.journal.Setup;
import org.unkink.engine.journal.SoreSpot;

/**
 * The person as the journal has them.
 *
 * @param effort how hard strength may feel, in a sentence; empty where nothing is planned
 * @param emergencyNumber of the person's country
 */
public record PersonAnswer(
        LocalDate today,
        Clearance clearance,
        Optional<String> effort,
        CheckedAnswer check,
        Setup setup,
        boolean setupStated,
        List<SoreSpot> soreness,
        boolean sorenessStated,
        boolean painIsNew,
        Optional<PainScore> pain,
        String emergencyNumber,
        int sessionsDone,
        Optional<PastSessionAnswer> openSession) {}
