/**
 * The journals in one SQLite file, in a folder that is the data.
 */
@NullMarked
package org.unkink.server.store;

import org.jspecify.annotations.NullMarked;
