package org.unkink.engine.check;

import static org.unkink.engine.check.Sign.ARM_COLD;
import static org.unkink.engine.check.Sign.ARM_NUMBNESS;
import static org.unkink.engine.check.Sign.ARM_TINGLING;
import static org.unkink.engine.check.Sign.ARM_WEAKNESS;
import static org.unkink.engine.check.Sign.ARM_WEAKNESS_NEW_OR_SPREADING;
import static org.unkink.engine.check.Sign.BAD_HEADACHE;
import static org.unkink.engine.check.Sign.BONE_BROKEN_IN_SMALL_FALL;
import static org.unkink.engine.check.Sign.CANCER_IN_THE_PAST;
import static org.unkink.engine.check.Sign.DARK_RASH;
import static org.unkink.engine.check.Sign.DROWSINESS;
import static org.unkink.engine.check.Sign.FEVER;
import static org.unkink.engine.check.Sign.FIRST_EPISODE;
import static org.unkink.engine.check.Sign.HEAVY_STIFF_LEGS;
import static org.unkink.engine.check.Sign.INJURY_CHECKED;
import static org.unkink.engine.check.Sign.INJURY_LONG_AGO_UNCHECKED;
import static org.unkink.engine.check.Sign.INJURY_UNCHECKED;
import static org.unkink.engine.check.Sign.LIGHT_HURTS;
import static org.unkink.engine.check.Sign.LONG_TERM_STEROIDS;
import static org.unkink.engine.check.Sign.LUMP_OR_CHANGE_OF_SHAPE;
import static org.unkink.engine.check.Sign.NIGHT_SWEATS;
import static org.unkink.engine.check.Sign.OSTEOPOROSIS;
import static org.unkink.engine.check.Sign.RHEUMATOID_ARTHRITIS;
import static org.unkink.engine.check.Sign.SPINAL_ARTHRITIS;
import static org.unkink.engine.check.Sign.SPINE_FRACTURE;
import static org.unkink.engine.check.Sign.SPINE_OPERATION;
import static org.unkink.engine.check.Sign.STIFF_NECK;
import static org.unkink.engine.check.Sign.VERY_ILL;
import static org.unkink.engine.check.Sign.WEIGHT_LOSS;
import static org.unkink.engine.check.Sign.WORSE_ON_COUGHING;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Things that are more urgent together than each by itself: signs with signs, and signs with an age. Each is written
 * here once; {@link Answers} and the pages read it.
 */
@SuppressWarnings("ImmutableEnumChecker") // Its sets are copies that cannot be changed.
public enum Together {
    /** Own policy: stiff neck and headache alone is what this product is for. */
    STIFF_NECK_WITH_FEVER(
            Level.EMERGENCY,
            "S10; S13",
            List.of(
                    Set.of(STIFF_NECK),
                    Set.of(FEVER, VERY_ILL),
                    Set.of(BAD_HEADACHE, LIGHT_HURTS, DROWSINESS, DARK_RASH))),
    RASH_WITH_FEVER(Level.EMERGENCY, "S13", List.of(Set.of(DARK_RASH), Set.of(FEVER, VERY_ILL))),

    /** A lump and lost weight are urgent by themselves. */
    SWEATS_WITH_ANOTHER_SIGN_OF_CANCER(
            Level.URGENT,
            "S5; S10; S25",
            List.of(Set.of(NIGHT_SWEATS), Set.of(CANCER_IN_THE_PAST, WEIGHT_LOSS, LUMP_OR_CHANGE_OF_SHAPE))),

    HEAVY_LEGS_WITH_ANOTHER_SIGN_OF_THE_CORD(
            Level.EMERGENCY,
            "S11; S22; S24",
            List.of(
                    Set.of(HEAVY_STIFF_LEGS),
                    Set.of(
                            WORSE_ON_COUGHING,
                            ARM_NUMBNESS,
                            ARM_TINGLING,
                            ARM_COLD,
                            ARM_WEAKNESS,
                            ARM_WEAKNESS_NEW_OR_SPREADING))),

    INJURY_FROM_65(Level.EMERGENCY, "S20; S21; S121", EnumSet.of(Age.FROM_65), List.of(Set.of(INJURY_UNCHECKED))),
    OLDER_INJURY_FROM_65(
            Level.URGENT,
            "own policy, leaning on S20; S21",
            EnumSet.of(Age.FROM_65),
            List.of(Set.of(INJURY_LONG_AGO_UNCHECKED))),
    INJURY_OF_THIN_BONES(
            Level.URGENT,
            "S10; S25; S35",
            List.of(
                    Set.of(INJURY_UNCHECKED, INJURY_CHECKED),
                    Set.of(OSTEOPOROSIS, LONG_TERM_STEROIDS, BONE_BROKEN_IN_SMALL_FALL))),

    OLDER_INJURY_OF_THIN_BONES(
            Level.URGENT,
            "own policy, leaning on S25; S35",
            List.of(
                    Set.of(INJURY_LONG_AGO_UNCHECKED),
                    Set.of(OSTEOPOROSIS, LONG_TERM_STEROIDS, BONE_BROKEN_IN_SMALL_FALL))),
    /** A stiff or mended spine breaks more easily, and the rule for necks after an injury is not made for it. */
    INJURY_OF_A_WEAK_SPINE(
            Level.URGENT,
            "own policy, leaning on S21",
            List.of(
                    Set.of(INJURY_UNCHECKED),
                    Set.of(SPINE_OPERATION, SPINE_FRACTURE, SPINAL_ARTHRITIS, RHEUMATOID_ARTHRITIS))),

    FIRST_EPISODE_YOUNG_OR_OLDER(
            Level.CLINICIAN,
            "S10; S11; S12; S13",
            EnumSet.of(Age.FROM_18, Age.FROM_56, Age.FROM_65),
            List.of(Set.of(FIRST_EPISODE)));

    private static final List<Together> ALL = List.of(values());

    private final Level level;
    private final String source;
    private final Set<Age> ages;
    private final List<Set<Sign>> oneOfEach;

    Together(Level level, String source, List<Set<Sign>> oneOfEach) {
        this(level, source, EnumSet.allOf(Age.class), oneOfEach);
    }

    Together(Level level, String source, Set<Age> ages, List<Set<Sign>> oneOfEach) {
        this.level = level;
        this.source = source;
        this.ages = Collections.unmodifiableSet(ages);
        this.oneOfEach = oneOfEach.stream()
                .map(signs -> Collections.unmodifiableSet(EnumSet.copyOf(signs)))
                .toList();
    }

    public Level level() {
        return level;
    }

    public String source() {
        return source;
    }

    /** The ages at which it holds; if that is all of them, also where no age was said. */
    public Set<Age> ages() {
        return ages;
    }

    /** One sign of each of these sets has to be ticked. */
    public List<Set<Sign>> oneOfEach() {
        return oneOfEach;
    }

    boolean holds(Optional<Age> age, Collection<Sign> ticked) {
        boolean rightAge =
                ages.size() == Age.values().length || age.filter(ages::contains).isPresent();
        return rightAge && oneOfEach.stream().noneMatch(signs -> Collections.disjoint(signs, ticked));
    }

    boolean concerns(Sign sign) {
        return oneOfEach.stream().anyMatch(signs -> signs.contains(sign));
    }

    static List<Together> all() {
        return ALL;
    }
}
