package org.unkink.engine.adapt;

/** The meaning of a value for what comes next, from "go on" to "stop". */
public enum Light {
    GREEN,
    AMBER,
    RED
}
