package org.unkink.figure.pose;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unkink.body.rig.Freedom;
import org.unkink.catalogue.yaml.Place;
import org.unkink.figure.solve.Contact;
import org.unkink.figure.solve.Stiffness.Grade;

/**
 * A pose as it is written: what it changes of what it starts from.
 *
 * @param from the pose that it starts from, null for the position
 * @param mirror the pose that it is the mirror image of, null for none; then it says nothing else
 * @param drop names of the body points whose contacts end
 */
record PoseEntry(
        Place at,
        @Nullable String from,
        @Nullable String mirror,
        Map<Freedom, Double> angles,
        List<String> drop,
        List<Contact> contacts,
        Map<Freedom, Grade> grades) {}
