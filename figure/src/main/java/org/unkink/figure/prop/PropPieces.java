package org.unkink.figure.prop;

import java.util.ArrayList;
import java.util.List;
import org.unkink.body.geometry.Frame;
import org.unkink.body.geometry.Quaternion;
import org.unkink.body.geometry.Vector3;
import org.unkink.figure.prop.Prop.Standing;

/** The pieces that each thing which stands in the room is built of. */
final class PropPieces {

    static final double SEAT_HEIGHT = 0.44;

    private static final double SEAT_THICKNESS = 0.04;
    private static final double DOOR_HEIGHT = 2.03;
    private static final double DOOR_HALF_WIDTH = 0.425;

    private final List<Piece> pieces = new ArrayList<>();

    private PropPieces() {}

    /** The pieces in the coordinates of the room. */
    static List<Piece> pieces(Standing standing) {
        PropPieces made = new PropPieces();
        switch (standing) {
            case Prop.Chair chair -> made.chair();
            case Prop.Stool stool -> made.stool();
            case Prop.Wall wall -> made.box("wall", Finish.WALL, 0, 1.1, -0.03, 1.15, 1.1, 0.03, 0.006);
            case Prop.Doorway doorway -> made.doorway();
            case Prop.Mat mat -> made.box("mat", Finish.CLOTH, 0, -0.006, 0, 0.33, 0.006, 0.92, 0.005);
            case Prop.Post post -> made.post(0, post.height());
            case Prop.Crossbar bar -> made.crossbar(bar.height());
            case Prop.FoamRoller roller -> made.roller();
            case Prop.Bicycle bicycle -> made.bicycle();
            case Prop.Cushion cushion -> made.cushion(cushion.size());
        }
        Frame place = standing.placement().frame();
        return made.pieces.stream().map(piece -> piece.in(place)).toList();
    }

    private void chair() {
        seat();
        for (int side = -1; side <= 1; side += 2) {
            rod("leg", side * 0.185, 0.2, 0.185, 0.016, 0.2);
            rod("leg", side * 0.185, 0.415, -0.215, 0.016, 0.415);
            beam("rail", side * 0.185, 0.2, -0.015, 0.009, 0.2, Quaternion.aboutX(90));
        }
        box("backrest", Finish.WOOD, 0, 0.755, -0.215, 0.215, 0.085, 0.014, 0.012);
    }

    private void stool() {
        seat();
        for (int side = -1; side <= 1; side += 2) {
            rod("leg", side * 0.175, 0.2, 0.165, 0.016, 0.2);
            rod("leg", side * 0.175, 0.2, -0.165, 0.016, 0.2);
            beam("rail", side * 0.175, 0.16, 0, 0.009, 0.165, Quaternion.aboutX(90));
        }
    }

    private void seat() {
        double half = SEAT_THICKNESS / 2;
        box("seat", Finish.WOOD, 0, SEAT_HEIGHT - half, 0, 0.215, half, 0.215, 0.018);
    }

    private void doorway() {
        double jamb = 0.045;
        double lintel = DOOR_HEIGHT + jamb;
        double wallHalf = 0.42;
        double wallAt = DOOR_HALF_WIDTH + 2 * jamb + wallHalf - 0.01;
        double above = 0.14;
        for (int side = -1; side <= 1; side += 2) {
            double at = side * (DOOR_HALF_WIDTH + jamb);
            box("jamb", Finish.TRIM, at, DOOR_HEIGHT / 2, 0, jamb, DOOR_HEIGHT / 2, 0.07, 0.008);
            double half = (lintel + jamb + above) / 2;
            box("wall", Finish.WALL, side * wallAt, half, 0, wallHalf, half, 0.05, 0.006);
        }
        double across = DOOR_HALF_WIDTH + 2 * jamb;
        box("lintel", Finish.TRIM, 0, lintel, 0, across, jamb, 0.07, 0.008);
        box("wall", Finish.WALL, 0, lintel + jamb + above / 2, 0, across + 0.01, above / 2, 0.05, 0.006);
    }

    private void post(double x, double height) {
        rod("post", x, height / 2, 0, 0.022, height / 2);
        box("foot", Finish.FRAME, x, 0.012, 0, 0.16, 0.012, 0.16, 0.01);
    }

    private void crossbar(double height) {
        double apart = 0.62;
        post(-apart, height);
        post(apart, height);
        beam("bar", 0, height, 0, 0.022, apart + 0.05, Quaternion.aboutZ(90));
    }

    private void roller() {
        pieces.add(new Piece(
                "roller",
                new PropShape.Cylinder(0.075, 0.3, 0.008),
                new Frame(Quaternion.aboutZ(90), new Vector3(0, 0.075, 0)),
                Finish.FOAM));
    }

    private void bicycle() {
        box("saddle", Finish.RUBBER, 0, 0.891, -0.115, 0.085, 0.025, 0.06, 0.024);
        box("saddle", Finish.RUBBER, 0, 0.889, 0.01, 0.022, 0.020, 0.11, 0.018);
        rod("post", 0, 0.45, -0.09, 0.022, 0.42);
        rod("post", 0, 0.57, 0.50, 0.024, 0.53);
        beam("stem", 0, 1.10, 0.535, 0.016, 0.045, Quaternion.aboutX(90));
        beam("bar", 0, 1.12, 0.57, 0.013, 0.30, Quaternion.aboutZ(90));
        beam("tube", 0, 0.29, 0.20, 0.026, 0.30, Quaternion.aboutX(90));
        wheel(0.29, 0.22, 0.085, 0.030);
        wheel(0.29, 0.50, 0.20, 0.022);
        beam("base", 0, 0.035, 0.20, 0.022, 0.38, Quaternion.aboutX(90));
        box("foot", Finish.FRAME, 0, 0.025, -0.18, 0.22, 0.025, 0.03, 0.02);
        box("foot", Finish.FRAME, 0, 0.025, 0.58, 0.22, 0.025, 0.03, 0.02);
    }

    private void wheel(double y, double z, double radius, double halfWidth) {
        PropShape shape = new PropShape.Cylinder(radius, halfWidth, 0.008);
        pieces.add(new Piece("wheel", shape, new Frame(Quaternion.aboutZ(90), new Vector3(0, y, z)), Finish.FOAM));
    }

    private void cushion(Vector3 size) {
        Vector3 half = size.times(0.5);
        double radius = 0.9 * Math.min(half.x(), Math.min(half.y(), half.z()));
        pieces.add(new Piece(
                "cushion",
                new PropShape.RoundedBox(half, radius),
                new Frame(Quaternion.IDENTITY, new Vector3(0, half.y(), 0)),
                Finish.CUSHION));
    }

    private void box(
            String name, Finish finish, double x, double y, double z, double hx, double hy, double hz, double radius) {
        PropShape shape = new PropShape.RoundedBox(new Vector3(hx, hy, hz), radius);
        pieces.add(new Piece(name, shape, new Frame(Quaternion.IDENTITY, new Vector3(x, y, z)), finish));
    }

    private void rod(String name, double x, double y, double z, double radius, double halfHeight) {
        beam(name, x, y, z, radius, halfHeight, Quaternion.IDENTITY);
    }

    private void beam(
            String name, double x, double y, double z, double radius, double halfHeight, Quaternion rotation) {
        PropShape shape = new PropShape.Cylinder(radius, halfHeight, 0.004);
        pieces.add(new Piece(name, shape, new Frame(rotation, new Vector3(x, y, z)), Finish.FRAME));
    }
}
