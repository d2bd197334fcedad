package org.unkink.motioncheck;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.unkink.body.geometry.Frame;
import org.unkink.body.geometry.Quaternion;
import org.unkink.body.geometry.Vector3;
import org.unkink.body.rig.Posture;
import org.unkink.catalogue.CatalogueContent;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Variant;
import org.unkink.figure.motion.Moment;
import org.unkink.figure.motion.Motion;
import org.unkink.figure.motion.MotionMaker;
import org.unkink.figure.pose.PoseLibrary;
import org.unkink.figure.pose.PoseSheet;
import org.unkink.figure.prop.Piece;
import org.unkink.figure.prop.Staging;

/** Motions of the catalogue, and copies of them that are spoilt. */
final class Spoilt {

    private static final Catalogue CATALOGUE = CatalogueContent.load().catalogue();
    private static final PoseLibrary POSES = PoseLibrary.load(PoseLibrary.folder(), CATALOGUE);
    private static final MotionCheck CHECK = MotionCheck.of(Measured.BODY);

    private Spoilt() {}

    static Variant variant(String id) {
        return CATALOGUE.exercises().stream()
                .flatMap(exercise -> exercise.variants().stream())
                .filter(variant -> variant.id().toString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static PoseSheet sheet(String variant) {
        return POSES.sheet(variant(variant).id().exercise());
    }

    static Motion motion(String variant) {
        return MotionMaker.make(variant(variant), sheet(variant));
    }

    /** A pose of a variant, held for so many frames. */
    static Subject held(String variant, String pose, int frames) {
        Motion motion = motion(variant);
        Moment moment = new Moment(motion.key(pose).posture(), motion.key(pose).contacts());
        List<Take> takes = List.of(new Take(pose, Collections.nCopies(frames, moment)));
        return new Subject(
                variant,
                takes,
                takes,
                Staging.of(motion.sheet().props()),
                motion.sheet().allowances());
    }

    /** The same with every take bent: {@code bend} takes a posture and how much of the bend it has, 0 to 1. */
    static Subject bent(Subject subject, BiFunction<Posture, Double, Posture> bend) {
        List<Take> bent = subject.takes().stream().map(take -> bent(take, bend)).toList();
        return new Subject(subject.name(), bent, bent, subject.staging(), subject.allowances());
    }

    /** From nothing to all of the bend in the middle and back again, smooth also where the take begins anew. */
    private static Take bent(Take take, BiFunction<Posture, Double, Posture> bend) {
        int last = take.frames() - 1;
        List<Moment> moments = new ArrayList<>();
        for (int frame = 0; frame <= last; frame++) {
            double share = (1 - StrictMath.cos(2 * StrictMath.PI * frame / last)) / 2;
            Moment moment = take.moments().get(frame);
            moments.add(new Moment(bend.apply(moment.posture(), share), moment.contacts()));
        }
        return new Take(take.name(), moments);
    }

    /** A few frames of the beginning, one of them changed: too short to look at steps. */
    static Subject changed(Subject subject, int count, int changed, UnaryOperator<Posture> change) {
        Take take = subject.takes().getFirst();
        List<Moment> moments = new ArrayList<>(take.moments().subList(0, count));
        Moment moment = moments.get(changed);
        moments.set(changed, new Moment(change.apply(moment.posture()), moment.contacts()));
        List<Take> takes = List.of(new Take(take.name(), moments));
        return new Subject(subject.name(), takes, takes, subject.staging(), subject.allowances());
    }

    /** The same with every thing that stands in the room moved. */
    static Subject moved(Subject subject, Vector3 way) {
        Staging staging = subject.staging();
        List<Piece> standing = staging.standing().stream()
                .map(piece -> new Piece(
                        piece.name(),
                        piece.shape(),
                        new Frame(Quaternion.IDENTITY, way).times(piece.frame()),
                        piece.finish()))
                .toList();
        return new Subject(
                subject.name(),
                subject.takes(),
                subject.round(),
                new Staging(standing, staging.held(), staging.bands(), staging.cranks()),
                subject.allowances());
    }

    /** The deepest place of every vertex that is shown in what stands in the room; millimetres, negative outside. */
    static double depthInThings(Subject subject) {
        double nearest = Double.POSITIVE_INFINITY;
        for (Vector3 place : Measured.shown(subject.takes().getFirst().posture(0))) {
            for (Piece piece : subject.staging().standing()) {
                nearest = Math.min(nearest, piece.distance(place));
            }
        }
        return -nearest * 1000;
    }

    /** Every finding that is too much, as its check and its place. */
    static Set<String> red(Subject subject) {
        return red(CHECK.look(subject));
    }

    static Set<String> red(Motion motion) {
        return red(CHECK.look(motion));
    }

    static Set<String> red(List<Finding> findings) {
        return findings.stream()
                .filter(Finding::isTooMuch)
                .map(finding -> finding.check() + " " + finding.where())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static MotionCheck check() {
        return CHECK;
    }
}
