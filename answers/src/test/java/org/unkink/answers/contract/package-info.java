@NullMarked
package org.unkink.answers.contract;

import org.jspecify.annotations.NullMarked;
