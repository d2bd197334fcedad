package org.unkink.motioncheck;

import java.util.ArrayList;
import java.util.List;
import org.unkink.body.rig.Freedom;

/**
 * Steps in one repetition as it is shown, from one part to the next and into the next repetition too. A step by so many
 * degrees from one frame to the next, with rest on both sides, counts as so many degrees; smooth movements count almost
 * nothing, a sudden change of speed by 45 degrees a second counts one degree.
 */
final class JumpCheck {

    /** A place of the pelvis counts one degree for so many metres: about what a degree moves a foot by. */
    private static final double METRES_PER_DEGREE = 0.01;

    private record Place(FrameSequence sequence, int frame) {}

    private JumpCheck() {}

    static void look(List<FrameSequence> round, WorstValues log) {
        List<Place> places = places(round);
        int count = places.size();
        if (count < 5) {
            return;
        }
        for (Freedom freedom : Freedom.ALL) {
            double unit = freedom.isPlace() ? METRES_PER_DEGREE : 1;
            for (int i = 0; i < count; i++) {
                double step = step(places, freedom, i) / unit;
                Place place = places.get(i);
                log.note(Check.JUMP, freedom.clinicalName(), step, place.sequence(), place.frame());
            }
        }
    }

    /** Every frame once: a part begins with the frame that the one before it ends with. */
    private static List<Place> places(List<FrameSequence> round) {
        List<Place> places = new ArrayList<>();
        for (FrameSequence sequence : round) {
            for (int frame = 1; frame < sequence.frames(); frame++) {
                places.add(new Place(sequence, frame));
            }
        }
        return places;
    }

    /** A third of the fourth difference: for a step it is the height of the step. */
    private static double step(List<Place> places, Freedom freedom, int i) {
        double around = value(places, freedom, i - 2) + value(places, freedom, i + 2);
        double beside = value(places, freedom, i - 1) + value(places, freedom, i + 1);
        return Math.abs(around - 4 * beside + 6 * value(places, freedom, i)) / 3;
    }

    private static double value(List<Place> places, Freedom freedom, int i) {
        Place place = places.get(Math.floorMod(i, places.size()));
        return place.sequence().posture(place.frame()).get(freedom);
    }
}
