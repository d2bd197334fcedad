@NullMarked
package org.unkink.answers.json;

import org.jspecify.annotations.NullMarked;
