package org.unkink.figure.pose;

/**
 * One thing that is wrong with the pose files.
 *
 * @param file its name: {@code row.yaml}
 * @param line counted from 1
 * @param path in the file: {@code poses.pulled.contacts[0].on}; empty for the whole file
 * @param message what was expected
 */
public record PoseProblem(String file, int line, String path, String message) {

    /** The problem in one line, as the build prints it. */
    @Override
    public String toString() {
        return file + ":" + line + " " + (path.isEmpty() ? "" : path + ": ") + message;
    }
}
