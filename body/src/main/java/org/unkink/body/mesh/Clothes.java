package org.unkink.body.mesh;

import java.util.List;
import org.unkink.body.geometry.Vector3;
import org.unkink.body.rig.Skeleton;

/**
 * The clothes and their edges: a T-shirt with short sleeves and a round neck, tucked into long trousers; bare
 * feet. The lines are zero levels of functions of the bind pose, given for the left half.
 */
final class Clothes {

    static final double WAIST = 1.004;
    private static final double ANKLE = 0.125;
    private static final double SLEEVE = 0.172;
    /** Far enough from every line. */
    private static final double AWAY = 0.1;

    private Clothes() {}

    /** The functions whose zero levels part the materials. */
    static List<BodyShape.Distance> lines() {
        return List.of(
                (x, y, z) -> sleeve(new Vector3(x, y, z)),
                Clothes::neckline,
                (x, y, z) -> isLegOrTrunk(x) ? y - WAIST : AWAY,
                (x, y, z) -> isLegOrTrunk(x) ? y - ANKLE : AWAY,
                Clothes::hairline);
    }

    static Material at(Vector3 point) {
        double x = point.x();
        double y = point.y();
        double z = point.z();
        if (hairline(x, y, z) > 0) {
            return Material.HAIR;
        }
        if (isLegOrTrunk(x) && y < WAIST) {
            return y > ANKLE ? Material.TROUSERS : Material.SKIN;
        }
        return neckline(x, y, z) > 0 && sleeve(point) > 0 ? Material.SHIRT : Material.SKIN;
    }

    /** Thickness of a material on the body, metres. */
    static double thickness(Material material, Vector3 point) {
        return switch (material) {
            case SHIRT -> shirt(point);
            case TROUSERS -> 0.0042 + 0.0016 * Blend.step(ANKLE + 0.12, ANKLE, point.y());
            case SKIN, HAIR, EYE, MOUTH -> 0;
        };
    }

    private static double shirt(Vector3 point) {
        double toNeck = Blend.step(0.0, 0.03, neckline(point.x(), point.y(), point.z()));
        double toSleeve = Blend.step(0.07, 0.0, sleeve(point));
        double toWaist = Blend.step(WAIST + 0.05, WAIST, point.y());
        return 0.0018 + 0.0022 * toNeck + 0.0045 * toSleeve - 0.0018 * toWaist;
    }

    private static boolean isLegOrTrunk(double x) {
        return Math.abs(x) < 0.33;
    }

    /** Above zero from the shoulder to the end of the sleeve. */
    private static double sleeve(Vector3 point) {
        return Math.max(SLEEVE - ArmWeights.along(point), ArmWeights.across(point) - 0.10);
    }

    /** Above zero outside of an egg round the foot of the neck. */
    private static double neckline(double x, double y, double z) {
        if (y < 1.33) {
            return AWAY;
        }
        double across = x / 0.087;
        double up = Math.min(0, y - 1.487) / 0.098;
        double ahead = (z + 0.030) / (z > -0.030 ? 0.092 : 0.076);
        double level = Math.sqrt(across * across + up * up + ahead * ahead);
        double underTheChin = 1.487 - y - 1.2 * Math.max(0, z);
        return Math.min((level - 1) * 0.085, underTheChin);
    }

    /** Above zero where hair hides the skin. */
    private static double hairline(double x, double y, double z) {
        return y < Skeleton.STATURE - 0.24 ? -AWAY : BodyShape.skin(x, y, z) - BodyShape.hair(x, y, z);
    }
}
