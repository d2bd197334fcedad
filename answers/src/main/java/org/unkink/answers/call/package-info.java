/**
 * A request that fits the contract, and what is sent back.
 */
@NullMarked
package org.unkink.answers.call;

import org.jspecify.annotations.NullMarked;
