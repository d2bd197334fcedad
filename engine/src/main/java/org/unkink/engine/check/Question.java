package org.unkink.engine.check;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.unkink.engine.rule.Obeys;
import org.unkink.engine.rule.Rule;

/** The twelve questions, most dangerous first, as they are asked (check section of the clinical register). */
public enum Question {
    /** An emergency, whichever of its signs is ticked. */
    @Obeys(Rule.R24)
    HEART_AND_LUNGS(1),
    BRAIN_AND_ARTERIES(2),
    /** By the items of the Canadian C-spine rule. */
    @Obeys(Rule.R26)
    INJURY(3),
    SPINAL_CORD(4),
    INFECTION(5),
    CANCER(6),
    SEVERITY(7),
    /** Numbness, tingling and weakness: a clinician looks at them before anything is planned. */
    @Obeys(Rule.R25)
    ARM_NERVES(8),
    BONES_AND_SURGERY(9),
    INFLAMMATION(10),
    UNEXPLAINED(11),
    GENERAL_HEALTH(12);

    private final int number;

    Question(int number) {
        this.number = number;
    }

    /** Q1-Q12, the number under which the register lists it. */
    public int number() {
        return number;
    }

    /** True if it is asked again when something new was reported or a movement hurt badly (Q1-Q8). */
    public boolean isAskedAgainDuringUse() {
        return number <= 8;
    }

    /** Its signs, in the order in which they are asked, those of version 1 last. */
    public List<Sign> signs() {
        return Arrays.stream(Sign.values())
                .filter(sign -> sign.question() == this)
                .toList();
    }

    /** The levels above {@link Level#PROCEED} to which one of its signs can lead, by itself or with others. */
    public Set<Level> levels() {
        EnumSet<Level> levels = EnumSet.noneOf(Level.class);
        for (Sign sign : signs()) {
            levels.add(sign.level());
            Together.all().stream().filter(one -> one.concerns(sign)).forEach(one -> levels.add(one.level()));
        }
        levels.remove(Level.PROCEED);
        return levels;
    }
}
