package org.unkink.figure.pose;

/**
 * A depth above the usual limit that is right in an exercise, such as a thigh that sinks into a calf.
 *
 * @param what as the check names it: {@code left thigh in left shin}
 * @param millimetres the greatest depth that is allowed
 * @param reason why that is right
 */
public record Allowance(String what, double millimetres, String reason) {}
