package org.unkink.answers.contract;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a request, all of it up to a number that a person can still read. */
public final class Faults {

    /** The most faults that are listed. */
    public static final int MOST = 100;

    private final List<Fault> found = new ArrayList<>();

    public void add(Fault fault) {
        if (!isFull() && !found.contains(fault)) {
            found.add(fault);
        }
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public boolean isFull() {
        return found.size() == MOST;
    }

    public List<Fault> list() {
        return List.copyOf(found);
    }
}
