package org.unkink.figure.prop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unkink.body.geometry.Frame;
import org.unkink.body.geometry.Quaternion;
import org.unkink.body.geometry.Vector3;
import org.unkink.body.rig.Frames;
import org.unkink.body.rig.Joint;
import org.unkink.engine.exercise.Side;
import org.unkink.figure.prop.Prop.Band;
import org.unkink.figure.prop.Prop.Bicycle;
import org.unkink.figure.prop.Prop.Dumbbell;
import org.unkink.figure.prop.Prop.Standing;

/**
 * All things of an exercise as pieces.
 *
 * @param standing pieces in the room
 * @param held pieces in the grip of a hand
 * @param bands cords from a hand to a fixed point
 * @param cranks turned by a foot about an axle
 */
public record Staging(List<Piece> standing, List<Held> held, List<Cord> bands, List<Crank> cranks) {

    /** Length of the straps of a handle, metres. */
    private static final double STRAP = 0.07;

    private static final double HANDLE_HALF = 0.062;
    private static final double BAND_RADIUS = 0.0075;

    /** Length at which a band of {@link #BAND_RADIUS} is neither slack nor stretched, metres. */
    private static final double BAND_LENGTH = 1.15;

    private static final double STRAP_RADIUS = 0.004;

    /** Strands of each band: itself and the two straps of its handle. */
    private static final int PER_BAND = 3;

    private static final double PEDAL_RADIUS = 0.014;
    private static final double PEDAL_HALF = 0.055;
    private static final double CRANK_RADIUS = 0.012;

    /** The middle of a pedal under the ball of a foot, in the coordinates of the foot. */
    private static final Vector3 PEDAL = new Vector3(0, -0.075 - PEDAL_RADIUS, 0.110);

    /** A piece that moves with a hand; its frame is that in the {@link Grip}. */
    public record Held(Side side, Piece piece) {}

    /** A band from a hand to a point of the room. */
    public record Cord(Side side, Vector3 anchor) {}

    /** A crank and its pedal, which goes with a foot; {@code axle} is its middle in the room. */
    public record Crank(Side side, Vector3 axle) {

        private List<Strand> strands(Frames frames) {
            double out = side == Side.LEFT ? PEDAL_HALF : -PEDAL_HALF;
            Frame foot = frames.of(Joint.of(side, "FOOT"));
            Vector3 inner = foot.apply(PEDAL.minus(new Vector3(out, 0, 0)));
            Vector3 outer = foot.apply(PEDAL.plus(new Vector3(out, 0, 0)));
            Vector3 hub = axle.plus(new Vector3(inner.x() - axle.x(), 0, 0));
            return List.of(
                    new Strand(hub, inner, CRANK_RADIUS, Finish.FRAME),
                    new Strand(inner, outer, PEDAL_RADIUS, Finish.RUBBER));
        }
    }

    public static Staging of(List<Prop> props) {
        List<Piece> standing = new ArrayList<>();
        List<Held> held = new ArrayList<>();
        List<Cord> bands = new ArrayList<>();
        List<Crank> cranks = new ArrayList<>();
        for (Prop prop : props) {
            switch (prop) {
                case Bicycle bicycle -> {
                    standing.addAll(PropPieces.pieces(bicycle));
                    cranks.add(new Crank(Side.LEFT, bicycle.axle()));
                    cranks.add(new Crank(Side.RIGHT, bicycle.axle()));
                }
                case Standing thing -> standing.addAll(PropPieces.pieces(thing));
                case Band band ->
                    band.hands().forEach(side -> {
                        held.add(new Held(side, rod("handle", 0, HANDLE_HALF, 0.0135, Finish.RUBBER)));
                        bands.add(new Cord(side, band.anchor()));
                    });
                case Dumbbell dumbbell -> dumbbell.hands().forEach(side -> dumbbell(side, held));
            }
        }
        return new Staging(List.copyOf(standing), List.copyOf(held), List.copyOf(bands), List.copyOf(cranks));
    }

    private static void dumbbell(Side side, List<Held> held) {
        held.add(new Held(side, rod("bar", 0, 0.07, 0.0125, Finish.FRAME)));
        held.add(new Held(side, rod("weight", -0.083, 0.025, 0.036, Finish.RUBBER)));
        held.add(new Held(side, rod("weight", 0.083, 0.025, 0.036, Finish.RUBBER)));
    }

    private static Piece rod(String name, double at, double halfHeight, double radius, Finish finish) {
        Frame frame = new Frame(Quaternion.IDENTITY, new Vector3(0, at, 0));
        return new Piece(name, new PropShape.Cylinder(radius, halfHeight, 0.004), frame, finish);
    }

    /** The hand that holds the band which a strand belongs to, nobody's for cranks and pedals. */
    public Optional<Side> holder(int strand) {
        return strand < PER_BAND * bands.size()
                ? Optional.of(bands.get(strand / PER_BAND).side())
                : Optional.empty();
    }

    /** The pieces in the hands, in the coordinates of the room. */
    public List<Piece> inHands(Frames frames) {
        return held.stream()
                .map(held -> held.piece().in(Grip.inRoom(frames, held.side())))
                .toList();
    }

    /**
     * Every strand in a posture, always in the same order: for each band itself and the two straps of its handle,
     * then for each foot its crank and its pedal.
     */
    public List<Strand> strands(Frames frames) {
        List<Strand> strands = new ArrayList<>();
        for (Cord band : bands) {
            Frame grip = Grip.inRoom(frames, band.side());
            Vector3 pull = band.anchor().minus(grip.origin()).normalized();
            Vector3 knot = grip.origin().plus(pull.times(STRAP));
            double stretch = knot.distance(band.anchor()) / BAND_LENGTH;
            strands.add(new Strand(knot, band.anchor(), BAND_RADIUS / Math.sqrt(stretch), Finish.BAND));
            Vector3 upper = grip.apply(new Vector3(0, HANDLE_HALF - STRAP_RADIUS, 0));
            Vector3 lower = grip.apply(new Vector3(0, STRAP_RADIUS - HANDLE_HALF, 0));
            strands.add(new Strand(upper, knot, STRAP_RADIUS, Finish.RUBBER));
            strands.add(new Strand(lower, knot, STRAP_RADIUS, Finish.RUBBER));
        }
        cranks.forEach(crank -> strands.addAll(crank.strands(frames)));
        return List.copyOf(strands);
    }
}
