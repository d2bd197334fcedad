/**
 * The pose language: how people write down what the figure does. {@link org.unkink.figure.pose.PoseLibrary} reads the
 * files of {@code catalogue/poses}, one for each exercise and one with the positions that poses start from, and answers
 * a {@link org.unkink.figure.pose.PoseSheet} for each exercise, or everything that is wrong with the files. {@link
 * org.unkink.figure.pose.PoseCheck} does the same in the build and stops it.
 */
@NullMarked
package org.unkink.figure.pose;

import org.jspecify.annotations.NullMarked;
