/** Made-up people, and whole lives of them, to whom nothing may be planned or said that the rules forbid. */
@NullMarked
package org.unkink.safetycheck;

import org.jspecify.annotations.NullMarked;
