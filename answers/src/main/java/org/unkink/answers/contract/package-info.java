/**
 * The description of the API as the thing that decides what is let in. {@link org.unkink.answers.contract.Contract} reads
 * {@code openapi.yaml}; requests are held against its schemas, and every fault is named with its place. There is no second
 * description of the input in code.
 */
@NullMarked
package org.unkink.answers.contract;

import org.jspecify.annotations.NullMarked;
