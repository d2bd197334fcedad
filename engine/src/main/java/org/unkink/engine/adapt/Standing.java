package org.unkink.engine.adapt;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The amount of an exercise that somebody does.
 *
 * @param rung index of the dose in the ladder of the variant
 * @param loadSteps how often the weight or the band got a little heavier (2-10 %, rule R14)
 * @param since the first day on which it was so
 * @param why the last change, empty while there was none
 */
public record Standing(Lane lane, int rung, int loadSteps, LocalDate since, Optional<DoseChange> why) {}
