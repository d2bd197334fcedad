package org.unkink.body.mesh;

import static org.unkink.body.mesh.MuscleOutline.Region.ANYWHERE;
import static org.unkink.body.mesh.MuscleOutline.Region.ARM;
import static org.unkink.body.mesh.MuscleOutline.Region.LEG;
import static org.unkink.body.mesh.MuscleOutline.Region.TRUNK;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.unkink.body.geometry.Vector3;
import org.unkink.body.rig.Joint;

/**
 * The places of the muscles under the skin, as an atlas of anatomy draws them from behind, from the side and from ahead:
 * from origin to insertion, simplified. Deep muscles (rhomboids, levator scapulae, quadratus lumborum) are drawn as if
 * nothing lay over them.
 */
final class MuscleAtlas {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private MuscleAtlas() {}

    static MuscleOutline outline(Muscle muscle) {
        return switch (muscle) {
            case UPPER_TRAPEZIUS -> room(TRUNK, 0.25, 0.80, -0.55, """
                        -.015 1.537 -.078  .020 1.535 -.074  .042 1.490 -.055  .055 1.462 -.035  .085 1.446 -.012
                        .125 1.432 .008  .152 1.424 .004  .172 1.412 -.036  .130 1.405 -.085  .080 1.400 -.100
                        -.015 1.412 -.098  -.015 1.470 -.080""");
            case MIDDLE_TRAPEZIUS ->
                behind(
                        "-.015 1.408  .080 1.396  .150 1.410  .170 1.402  .155 1.388  .100 1.370  .050 1.350 -.015 1.335");
            case LOWER_TRAPEZIUS ->
                behind(
                        "-.015 1.328  .045 1.345  .088 1.362  .100 1.352  .068 1.298  .036 1.230  .010 1.145 -.015 1.130");
            case RHOMBOIDS ->
                behind(
                        "-.015 1.425  .030 1.412  .068 1.370  .084 1.310  .086 1.255  .072 1.252  .040 1.300 -.015 1.345");
            case LEVATOR_SCAPULAE -> room(TRUNK, 0.6, 0.15, -0.8, """
                        .035 1.532 -.045  .050 1.530 -.025  .058 1.475 -.050  .083 1.425 -.080  .092 1.372 -.105
                        .064 1.370 -.115  .052 1.420 -.100  .040 1.475 -.068""");
            case DELTOID -> of(Joint.LEFT_ARM, ARM, 1, 0.1, 0, """
                        0 .030 -.040  0 .036 .000  0 .026 .042  0 -.010 .052  0 -.060 .044  0 -.110 .020
                        0 -.140 .002  0 -.110 -.020  0 -.060 -.044  0 -.010 -.052""");
            case REAR_DELTOID -> room(ANYWHERE, 0.35, 0.15, -0.92, """
                        .092 1.374 -.100  .130 1.402 -.090  .170 1.414 -.060  .208 1.388 -.055  .240 1.340 -.045
                        .262 1.296 -.035  .235 1.304 -.055  .195 1.328 -.070  .150 1.350 -.085  .110 1.358 -.095""");
            case INFRASPINATUS ->
                behind(
                        "  .078 1.356  .118 1.380  .166 1.390  .182 1.372  .145 1.330  .108 1.280  .088 1.246  .079 1.290");
            case LATISSIMUS_DORSI -> room(TRUNK, 0.55, 0, -0.83, """
                        -.015 1.238 -.125  .060 1.262 -.125  .110 1.275 -.110  .150 1.300 -.075  .178 1.330 -.050
                        .172 1.290 -.030  .158 1.230 -.015  .148 1.150 -.005  .138 1.060 -.005  .120 1.024 -.050
                        .066 1.040 -.082  .020 1.105 -.090  -.015 1.140 -.095""");
            case ERECTOR_SPINAE ->
                behind(" -.015 1.402  .026 1.394  .044 1.300  .052 1.200  .053 1.080  .046 .990  .022 .948 -.015 .945");
            case QUADRATUS_LUMBORUM ->
                behind("  .044 1.110  .074 1.105  .086 1.050  .088 1.012  .060 1.000  .040 1.010");
            case SERRATUS_ANTERIOR -> room(TRUNK, 1, 0, 0.35, """
                        .150 1.310 -.010  .155 1.285 .040  .150 1.245 .062  .145 1.200 .066  .140 1.170 .045
                        .148 1.195 .005  .155 1.255 -.025""");
            case PECTORALS -> room(ANYWHERE, 0.2, 0.1, 0.97, """
                        .008 1.378 .045  .060 1.392 .040  .120 1.388 .020  .165 1.368 .010  .205 1.335 .010
                        .196 1.318 .010  .158 1.306 .030  .125 1.268 .070  .075 1.244 .090  .020 1.250 .095
                        .008 1.290 .080""");
            case ABDOMINALS ->
                ahead(" -.015 1.222  .045 1.218  .062 1.160  .062 1.060  .048 .960  .016 .895 -.015 .890");
            case OBLIQUES -> room(TRUNK, 0.85, 0, 0.5, """
                        .076 1.175 .085  .115 1.195 .070  .145 1.180 .010  .140 1.100 -.025  .138 1.030 -.030
                        .145 1.000 .010  .118 .962 .075  .076 .975 .095  .072 1.080 .090""");
            case NECK_EXTENSORS -> behind(" -.015 1.537  .028 1.534  .040 1.490  .036 1.440  .018 1.415 -.015 1.412");
            case NECK_FLEXORS -> ahead(" -.015 1.490  .022 1.488  .024 1.450  .016 1.416 -.015 1.410");
            case STERNOCLEIDOMASTOID -> room(TRUNK, 0.75, 0, 0.66, """
                        .054 1.554 -.021  .070 1.552 -.039  .055 1.500 -.012  .044 1.450 .009  .032 1.394 .026
                        .000 1.394 .052  .022 1.450 .032  .035 1.500 .012""");
            case SCALENES -> room(TRUNK, 0.9, 0, 0.4, """
                        .044 1.502 -.008  .052 1.494 -.034  .060 1.455 -.040  .080 1.430 -.026  .062 1.420 .012
                        .046 1.440 .010""");
            case BICEPS -> of(Joint.LEFT_ARM, ARM, -0.2, 0, 1, """
                        -.014 -.070 0  .018 -.070 0  .028 -.130 0  .026 -.200 0  .010 -.262 0  -.010 -.262 0
                        -.028 -.200 0  -.028 -.130 0""");
            case TRICEPS -> of(Joint.LEFT_ARM, ARM, 0.15, 0, -1, """
                        -.020 -.060 0  .028 -.075 0  .038 -.140 0  .032 -.200 0  .012 -.268 0  -.012 -.268 0
                        -.030 -.200 0  -.032 -.120 0""");
            case GLUTES -> room(TRUNK, 0.45, 0, -0.9, """
                        .010 .965 -.105  .050 .992 -.098  .110 .985 -.072  .155 .952 -.030  .168 .900 -.020
                        .150 .842 -.040  .105 .812 -.085  .052 .822 -.105  .014 .860 -.112""").atAnyDepth();
            case HIP_FLEXORS -> ahead("  .045 .990  .076 .990  .108 .945  .114 .885  .096 .825  .072 .835  .064 .900");
            case HAMSTRINGS -> of(Joint.LEFT_THIGH, LEG, 0, 0, -1, """
                        -.045 -.095 0  0 -.080 0  .045 -.095 0  .056 -.180 0  .048 -.300 0  .036 -.405 0  .016 -.400 0
                        0 -.340 0  -.016 -.400 0  -.036 -.405 0  -.050 -.300 0  -.058 -.180 0""");
            case QUADRICEPS -> of(Joint.LEFT_THIGH, LEG, 0.15, 0, 1, """
                        -.034 -.070 0  .020 -.035 0  .062 -.075 0  .070 -.180 0  .058 -.300 0  .038 -.385 0  0 -.372 0
                        -.036 -.395 0  -.055 -.330 0  -.052 -.200 0""");
            case CALVES -> of(Joint.LEFT_SHIN, LEG, 0, 0, -1, """
                        -.034 -.040 0  0 -.050 0  .036 -.040 0  .052 -.110 0  .046 -.190 0  .018 -.235 0  0 -.205 0
                        -.016 -.250 0  -.044 -.205 0  -.052 -.120 0""");
        };
    }

    private static MuscleOutline behind(String points) {
        return flat(-1, points);
    }

    private static MuscleOutline ahead(String points) {
        return flat(1, points);
    }

    private static MuscleOutline flat(double forward, String points) {
        List<double[]> corners = new ArrayList<>();
        for (double[] pair : numbers(points, 2)) {
            corners.add(new double[] {pair[0], pair[1], 0});
        }
        return MuscleOutline.of(null, TRUNK, new Vector3(0, 0, forward), corners.toArray(double[][]::new))
                .atAnyDepth();
    }

    private static MuscleOutline room(MuscleOutline.Region region, double x, double y, double z, String points) {
        return MuscleOutline.of(null, region, new Vector3(x, y, z), numbers(points, 3));
    }

    private static MuscleOutline of(
            Joint joint, MuscleOutline.Region region, double x, double y, double z, String points) {
        return MuscleOutline.of(joint, region, new Vector3(x, y, z), numbers(points, 3))
                .atAnyDepth();
    }

    private static double[][] numbers(String points, int size) {
        List<String> words = SPACES.splitAsStream(points.strip()).toList();
        double[][] rows = new double[words.size() / size][size];
        for (int i = 0; i < words.size(); i++) {
            rows[i / size][i % size] = Double.parseDouble(words.get(i));
        }
        return rows;
    }
}
