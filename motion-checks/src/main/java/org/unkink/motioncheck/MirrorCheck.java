package org.unkink.motioncheck;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unkink.body.rig.Freedom;
import org.unkink.body.rig.Posture;
import org.unkink.figure.motion.Motion;
import org.unkink.figure.motion.MotionMaker;
import org.unkink.figure.pose.PoseTarget;
import org.unkink.figure.pose.VariantSheet;

/** Mirror symmetry: the motion solved from mirrored poses against the mirror image of the motion. */
final class MirrorCheck {

    private static final double METRES_PER_DEGREE = 0.01;

    private MirrorCheck() {}

    static void look(Motion motion, WorstValues log) {
        CheckedMotion own = CheckedMotion.of(motion);
        CheckedMotion other = CheckedMotion.of(MotionMaker.make(motion.variant(), mirrored(motion.sheet())));
        for (int i = 0; i < own.sequences().size(); i++) {
            look(own.sequences().get(i), other.sequences().get(i), log);
        }
    }

    static void look(FrameSequence own, FrameSequence other, WorstValues log) {
        for (int frame = 0; frame < own.frames(); frame++) {
            Posture expected = own.posture(frame).mirrored();
            Posture actual = other.posture(frame);
            for (Freedom freedom : Freedom.ALL) {
                double away = Math.abs(actual.get(freedom) - expected.get(freedom));
                double unit = freedom.isPlace() ? METRES_PER_DEGREE : 1;
                log.note(Check.MIRROR, freedom.mirrored().clinicalName(), away / unit, own, frame);
            }
        }
    }

    private static VariantSheet mirrored(VariantSheet sheet) {
        Map<String, PoseTarget> poses = new LinkedHashMap<>();
        sheet.poses().forEach((name, pose) -> poses.put(name, pose.mirrored()));
        return new VariantSheet(
                sheet.side().other(), poses, sheet.props(), sheet.view(), List.of(), sheet.allowances());
    }
}
