package org.unkink.figure.motion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unkink.body.rig.Posture;
import org.unkink.engine.exercise.Movement;
import org.unkink.engine.exercise.Movement.Move;
import org.unkink.engine.exercise.Variant;
import org.unkink.figure.pose.PoseSheet;
import org.unkink.figure.pose.PoseTarget;
import org.unkink.figure.pose.VariantSheet;
import org.unkink.figure.solve.ContactSolver;

/** Makes the motion of a variant from its movement and its poses. */
public final class MotionMaker {

    /** A pose that is held for at least so many seconds breathes. */
    private static final int BREATHES_FROM = 2;

    private final Variant variant;
    private final VariantSheet sheet;
    private final Map<String, KeyPose> keys = new LinkedHashMap<>();
    private final Map<Leap, Transition> transitions = new LinkedHashMap<>();
    private final Set<String> held = new LinkedHashSet<>();

    /** The identity of a transition. */
    private record Leap(String from, List<String> via, String to, int seconds) {}

    private MotionMaker(Variant variant, VariantSheet sheet) {
        this.variant = variant;
        this.sheet = sheet;
    }

    /** The motion of a variant with the poses of its exercise. */
    public static Motion make(Variant variant, PoseSheet sheet) {
        return make(variant, sheet.variant(variant.id()));
    }

    /** The motion of a variant with its own poses. */
    public static Motion make(Variant variant, VariantSheet sheet) {
        return new MotionMaker(variant, sheet).make();
    }

    private Motion make() {
        Movement movement = variant.movement();
        String pose = movement.start();
        solve(pose);
        Move previous = null;
        for (Movement.Step step : movement.steps()) {
            switch (step) {
                case Move move -> {
                    move(pose, move, previous);
                    pose = move.to();
                    previous = move;
                }
                case Movement.DoseHold hold -> {
                    held.add(pose);
                    previous = null;
                }
                case Movement.Pause pause -> {
                    if (pause.seconds() >= BREATHES_FROM) {
                        held.add(pose);
                    }
                    previous = null;
                }
            }
        }
        List<Breath> breaths =
                held.stream().map(this::solve).map(BreathMaker::of).toList();
        return new Motion(
                variant, sheet, new ArrayList<>(keys.values()), new ArrayList<>(transitions.values()), breaths);
    }

    private KeyPose solve(String pose) {
        KeyPose known = keys.get(pose);
        if (known != null) {
            return known;
        }
        PoseTarget target = sheet.pose(pose);
        Posture posture = ContactSolver.solve(target.posture(), target.contacts(), target.stiffness());
        KeyPose key = new KeyPose(pose, posture, target.contacts(), target.stiffness());
        keys.put(pose, key);
        return key;
    }

    /** Adds the first time of a move and, where they differ, the others. */
    private void move(String from, Move move, @Nullable Move previous) {
        boolean flows = isFlow(move);
        String before =
                flows && previous != null && isFlow(previous) ? previous.via().getLast() : null;
        add(from, move, before, flows);
        if (move.times() > 1) {
            add(move.to(), move, flows ? move.via().getLast() : null, flows);
        }
    }

    /** True for a move whose times are rounds that join without a stop. */
    private static boolean isFlow(Move move) {
        return move.times() > 1 && !move.via().isEmpty();
    }

    private void add(String from, Move move, @Nullable String before, boolean flows) {
        Leap leap = new Leap(from, move.via(), move.to(), move.seconds());
        if (transitions.containsKey(leap)) {
            return;
        }
        List<KeyPose> way = new ArrayList<>();
        way.add(solve(from));
        move.via().forEach(via -> way.add(solve(via)));
        way.add(solve(move.to()));
        KeyPose comesFrom = before == null ? null : solve(before);
        KeyPose goesTo = flows ? solve(move.via().getFirst()) : null;
        List<MotionFrame> moments = new TransitionMaker(way, move.seconds(), comesFrom, goesTo).sample();
        transitions.put(leap, new Transition(from, move.via(), move.to(), move.seconds(), flows, moments));
    }
}
