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
import org.unkink.figure.motion.Motion;
import org.unkink.figure.motion.MotionFrame;
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
    static CheckedMotion held(String variant, String pose, int frames) {
        Motion motion = motion(variant);
        MotionFrame moment =
                new MotionFrame(motion.key(pose).posture(), motion.key(pose).contacts());
        List<FrameSequence> sequences = List.of(new FrameSequence(pose, Collections.nCopies(frames, moment)));
        return new CheckedMotion(
                variant,
                sequences,
                sequences,
                Staging.of(motion.sheet().props()),
                motion.sheet().allowances());
    }

    /** The same with every sequence bent: {@code bend} takes a posture and how much of the bend it has, 0 to 1. */
    static CheckedMotion bent(CheckedMotion subject, BiFunction<Posture, Double, Posture> bend) {
        List<FrameSequence> bent = subject.sequences().stream()
                .map(sequence -> bent(sequence, bend))
                .toList();
        return new CheckedMotion(subject.name(), bent, bent, subject.staging(), subject.allowances());
    }

    /** From nothing to all of the bend in the middle and back again, smooth also where it begins anew. */
    private static FrameSequence bent(FrameSequence sequence, BiFunction<Posture, Double, Posture> bend) {
        int last = sequence.frames() - 1;
        List<MotionFrame> moments = new ArrayList<>();
        for (int frame = 0; frame <= last; frame++) {
            double share = (1 - StrictMath.cos(2 * StrictMath.PI * frame / last)) / 2;
            MotionFrame moment = sequence.moments().get(frame);
            moments.add(new MotionFrame(bend.apply(moment.posture(), share), moment.contacts()));
        }
        return new FrameSequence(sequence.name(), moments);
    }

    /** A few frames of the beginning, one of them changed: too short to look at steps. */
    static CheckedMotion changed(CheckedMotion subject, int count, int changed, UnaryOperator<Posture> change) {
        FrameSequence sequence = subject.sequences().getFirst();
        List<MotionFrame> moments = new ArrayList<>(sequence.moments().subList(0, count));
        MotionFrame moment = moments.get(changed);
        moments.set(changed, new MotionFrame(change.apply(moment.posture()), moment.contacts()));
        List<FrameSequence> sequences = List.of(new FrameSequence(sequence.name(), moments));
        return new CheckedMotion(subject.name(), sequences, sequences, subject.staging(), subject.allowances());
    }

    /** The same with every thing that stands in the room moved. */
    static CheckedMotion moved(CheckedMotion subject, Vector3 way) {
        Staging staging = subject.staging();
        List<Piece> standing = staging.standing().stream()
                .map(piece -> new Piece(
                        piece.name(),
                        piece.shape(),
                        new Frame(Quaternion.IDENTITY, way).times(piece.frame()),
                        piece.finish()))
                .toList();
        return new CheckedMotion(
                subject.name(),
                subject.sequences(),
                subject.round(),
                new Staging(standing, staging.held(), staging.bands(), staging.cranks()),
                subject.allowances());
    }

    /** The greatest depth of some places in the things that stand in the room; millimetres, negative outside. */
    static double depthInThings(List<Vector3> places, CheckedMotion subject) {
        double nearest = Double.POSITIVE_INFINITY;
        for (Vector3 place : places) {
            for (Piece piece : subject.staging().standing()) {
                nearest = Math.min(nearest, piece.distance(place));
            }
        }
        return -nearest * 1000;
    }

    /** Every finding that is too much, as its check and its place. */
    static Set<String> red(CheckedMotion subject) {
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
