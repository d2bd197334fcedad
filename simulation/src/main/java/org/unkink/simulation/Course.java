package org.unkink.simulation;

/** The course of pain over the days, 0-10, before the noise of single days. */
public sealed interface Course {

    /** On a day, counted from 0, for somebody who by then has done so many sessions. */
    double pain(int day, int sessions);

    /** The same every day. */
    record Steady(double level) implements Course {

        @Override
        public double pain(int day, int sessions) {
            return level;
        }
    }

    /** A little less with every session. */
    record Falling(double from, double perSession, double least) implements Course {

        @Override
        public double pain(int day, int sessions) {
            return Math.max(least, from - sessions * perSession);
        }
    }

    /** A little more every day, whatever is done. */
    record Rising(double from, double perDay) implements Course {

        @Override
        public double pain(int day, int sessions) {
            return from + day * perDay;
        }
    }

    /** Another course with a time of much more pain, which fades over so many days. */
    record FlareUp(Course usual, int first, int days, double height) implements Course {

        @Override
        public double pain(int day, int sessions) {
            double faded = day < first ? 0 : Math.max(0, 1 - (day - first) / (double) days);
            return usual.pain(day, sessions) + height * faded;
        }
    }
}
