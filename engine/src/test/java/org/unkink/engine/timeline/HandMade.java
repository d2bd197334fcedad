package org.unkink.engine.timeline;

import static org.unkink.engine.exercise.Side.LEFT;
import static org.unkink.engine.exercise.Side.RIGHT;
import static org.unkink.engine.timeline.TestSession.item;

import java.util.Arrays;
import java.util.List;

/** Sessions made by hand, each for what its name says; each has a golden file. */
final class HandMade {

    private HandMade() {}

    static List<TestSession> all() {
        return List.of(
                session("row-with-rests", item("row/band", 3, 4, 0, 60)),
                session("alternating-neck-roll", item("neck-roll/half", 1, 3, 0, 0, RIGHT, LEFT)),
                session("switch-in-a-stretch", item("pec-stretch/doorway", 2, 1, 30, 5, LEFT, RIGHT)),
                session("two-sets-a-side", item("chair-rotation/seated", 2, 3, 0, 10, RIGHT, LEFT)),
                session("circles-in-a-row", item("arm-circles/standing", 1, 2, 0, 0)),
                session(
                        "warm-up-without-counting",
                        item("march/standing", 1, 45, 0, 0),
                        item("walk/outside", 1, 4, 0, 0)),
                session("short-holds", item("squeeze/seated", 1, 4, 5, 0)),
                session(
                        "every-phase",
                        item("march/standing", 1, 15, 0, 0),
                        item("neck-roll/half", 1, 2, 0, 0, LEFT, RIGHT),
                        item("row/band", 1, 3, 0, 0),
                        item("extension/roller", 1, 1, 20, 0),
                        item("pec-stretch/doorway", 1, 1, 15, 0, RIGHT, LEFT)),
                session("nothing"));
    }

    static TestSession session(String name, TimelineItem... items) {
        SmallCatalogue catalogue = new SmallCatalogue();
        List<TimelineItem> list = Arrays.asList(items);
        return new TestSession(
                name, catalogue.catalogue(), list, catalogue.compiler().compile(list));
    }
}
