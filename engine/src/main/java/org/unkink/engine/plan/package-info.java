/**
 * The way from a {@link org.unkink.engine.plan.Wish}, a person and the catalogue to the best {@link
 * org.unkink.engine.plan.Session} by the stated objective, with the reason of every choice. {@link
 * org.unkink.engine.plan.Planner} is the entry; {@link org.unkink.engine.plan.Easing} changes what is left of a session
 * after a movement hurt.
 *
 * <p>The rules come first ({@code Filters}, {@code Doses}, {@code Shape}); what they leave is counted by {@code
 * Objective} and solved to proof by {@code Solver}. Dynamic movement and static stretches fill separate shares of what
 * a region can use: they do different things, and so the phases touch each other only in time and in the place where
 * one ends and the next begins. That is why looking at every plan of each phase alone, and then at every way to join
 * them, finds the best session.
 */
@NullMarked
package org.unkink.engine.plan;

import org.jspecify.annotations.NullMarked;
