@NullMarked
package org.unkink.server.contract;

import org.jspecify.annotations.NullMarked;
