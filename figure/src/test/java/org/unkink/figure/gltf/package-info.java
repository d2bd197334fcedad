@NullMarked
package org.unkink.figure.gltf;

import org.jspecify.annotations.NullMarked;
