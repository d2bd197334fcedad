package org.unkink.catalogue;

import java.util.function.UnaryOperator;
import org.unkink.catalogue.Problem.Code;

/**
 * A kind of wrong file and the problem that it is refused with.
 *
 * @param lineWith a text that first stands in the line of the problem, after the edit, or {@code @} and its number; empty
 *     for line 1
 */
record WrongFile(String kind, UnaryOperator<Fixture> edit, Code code, String file, String path, String lineWith) {

    /** One replacement in the file that the problem is in. */
    static WrongFile of(String kind, String file, String from, String to, Code code, String path, String lineWith) {
        return new WrongFile(kind, fixture -> fixture.edit(file, from, to), code, file, path, lineWith);
    }

    Fixture fixture() {
        return edit.apply(Fixture.valid());
    }

    int line() {
        if (lineWith.startsWith("@")) {
            return Integer.parseInt(lineWith.substring(1));
        }
        return lineWith.isEmpty() ? 1 : fixture().lineOf(file, lineWith);
    }

    @Override
    public String toString() {
        return kind;
    }
}
