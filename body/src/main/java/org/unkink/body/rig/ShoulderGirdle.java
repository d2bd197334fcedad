package org.unkink.body.rig;

import org.unkink.body.geometry.Quaternion;

/**
 * The rotations of collarbone and shoulder blade, relative to the ribs, for a raised arm and a shrug. An arm that is
 * lifted takes them along (scapulohumeral rhythm: about 2 degrees of arm to 1 of blade); shrugging and squeezing add to
 * that.
 *
 * @param clavicle turn of the collarbone
 * @param scapula turn of the blade against the collarbone
 */
record ShoulderGirdle(Quaternion clavicle, Quaternion scapula) {

    /** An arm below this hangs, and the blade does not follow yet. */
    private static final double BLADE_STARTS = 25;

    private static final double CLAVICLE_STARTS = 30;
    private static final double CLAVICLE_SPAN = 130;
    private static final double CLAVICLE_MOST = 20;
    private static final double BLADE_SHARE = 0.36;

    static ShoulderGirdle of(
            double shrug, double protraction, double armFlexion, double armAbduction, double towardsLeft) {
        double raised = Math.sqrt(armFlexion * armFlexion + armAbduction * armAbduction);
        double elevation = shrug + CLAVICLE_MOST * smooth((raised - CLAVICLE_STARTS) / CLAVICLE_SPAN);
        double forward = protraction + protraction(raised, armFlexion, armAbduction);
        double upward = Math.max(0, raised - BLADE_STARTS) * BLADE_SHARE;
        return new ShoulderGirdle(
                Quaternion.ofRotationVector(0, -forward * towardsLeft, elevation * towardsLeft),
                Quaternion.aboutZ((upward - 0.6 * elevation) * towardsLeft));
    }

    /** Reaching forward draws the shoulder forward, lifting sideways and reaching behind draw it back. */
    private static double protraction(double raised, double flexion, double abduction) {
        double reach = raised < 1e-9 ? 0 : (8 * flexion - 13 * abduction) / raised;
        double grows = smooth(raised / 120) * (1 - 0.6 * smooth((raised - 120) / 60));
        double behind = 0.144 * Math.min(60, Math.max(0, -flexion)) * smooth((60 - abduction) / 60);
        return reach * grows - behind;
    }

    private static double smooth(double t) {
        double clamped = Math.clamp(t, 0, 1);
        return clamped * clamped * (3 - 2 * clamped);
    }
}
