/** How fast the engine is: JMH benchmarks, run by hand; the tests only see that they run. */
@NullMarked
package org.unkink.benchmarks;

import org.jspecify.annotations.NullMarked;
