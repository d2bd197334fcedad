/**
 * The YAML that people write: exercises, texts, poses. {@link org.unkink.catalogue.yaml.YamlFile} reads a file into a
 * {@link org.unkink.catalogue.yaml.Place}, which answers its values and records a
 * {@link org.unkink.catalogue.yaml.ContentProblem} with file, line and path for each that is wrong.
 */
@NullMarked
package org.unkink.catalogue.yaml;

import org.jspecify.annotations.NullMarked;
