@NullMarked
package org.unkink.javaclient;

import org.jspecify.annotations.NullMarked;
