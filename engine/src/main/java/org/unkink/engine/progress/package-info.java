/**
 * The course of things so far: {@link org.unkink.engine.progress.PainSeries} day by day with its weekly middle values,
 * {@link org.unkink.engine.progress.PainTrend} with where it stands, {@link org.unkink.engine.progress.FunctionSeries},
 * what was done ({@link org.unkink.engine.progress.Adherence}, {@link org.unkink.engine.progress.DoseHistory}) and what
 * may be said of it ({@link org.unkink.engine.progress.Improvement}). It only looks back; what follows from it is
 * decided downstream.
 */
@NullMarked
package org.unkink.engine.progress;

import org.jspecify.annotations.NullMarked;
